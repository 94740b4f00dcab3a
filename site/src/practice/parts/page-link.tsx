import type { ComponentChildren } from 'preact';
import { addressOf, type Route } from '../session/pages.ts';
import { usePractice } from '../session/practice-context.ts';

type Props = {
  readonly to: Route;
  readonly class?: string;
  /** Marks the link of the page that is open. */
  readonly current?: boolean;
  readonly role?: 'menuitem';
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
};

/** A link to another page of the practice Manager. A plain click stays in the app, all others are the browser's. */
export function PageLink({ to, current, role, onOpen, children, ...props }: Props) {
  const { visit, tell } = usePractice();

  function open(event: MouseEvent): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen?.();
    tell({ type: 'open', route: to });
  }

  return (
    <a
      href={addressOf(to, visit) ?? ''}
      class={props.class}
      role={role}
      tabIndex={role ? -1 : undefined}
      aria-current={current ? 'page' : undefined}
      onClick={open}
    >
      {children}
    </a>
  );
}
