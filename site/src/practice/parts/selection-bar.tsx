import type { ComponentChildren } from 'preact';

/** What can be done with the rows that are ticked, at the foot of the page. */
export function SelectionBar({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  return (
    <div class="selection-bar">
      <p role="status">{text}</p>
      {children}
    </div>
  );
}
