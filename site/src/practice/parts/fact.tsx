import type { ComponentChildren } from 'preact';

/** One line of a list of facts: its name, what holds, and a button to change it where there is one. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
