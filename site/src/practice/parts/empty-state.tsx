import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly lead: string; readonly children?: ComponentChildren };

/** What stands where a table would, while there is nothing in it. */
export function EmptyState({ title, lead, children }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{lead}</p>
      {children}
    </div>
  );
}
