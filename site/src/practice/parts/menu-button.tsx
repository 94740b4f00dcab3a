import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePopup } from './use-popup.ts';

type Props = {
  readonly label: string;
  readonly class: string;
  readonly face: ComponentChildren;
  /** The menu's entries; `close` is to be called by each once it is chosen. */
  readonly children: (close: () => void) => ComponentChildren;
};

const ENTRIES = '[role="menuitem"], [role="menuitemradio"]';

/** A button that opens a menu, with the keys that menus have. */
export function MenuButton({ label, face, children, ...props }: Props) {
  const popup = usePopup();
  const menu = useRef<HTMLDivElement>(null);

  // Before it is drawn: a key pressed as soon as the menu is seen must find the focus in it.
  useLayoutEffect(() => {
    if (popup.open) menu.current?.querySelector<HTMLElement>(ENTRIES)?.focus();
  }, [popup.open]);

  function moveFocus(event: KeyboardEvent): void {
    if (event.key === 'Tab') popup.setOpen(false);
    const entries = [...(menu.current?.querySelectorAll<HTMLElement>(ENTRIES) ?? [])];
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const next = nextEntry(event.key, at, entries.length);
    if (next === undefined) return;
    event.preventDefault();
    entries[next]?.focus();
  }

  function close(): void {
    popup.setOpen(false);
    popup.button.current?.focus();
  }

  return (
    <div class="popup-root" ref={popup.root}>
      <button
        type="button"
        ref={popup.button}
        class={props.class}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={popup.open}
        onClick={() => popup.setOpen(!popup.open)}
      >
        {face}
      </button>
      {popup.open && (
        <div class="popup menu" role="menu" tabIndex={-1} aria-label={label} ref={menu} onKeyDown={moveFocus}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

function nextEntry(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

type EntryProps = { readonly onChoose: () => void; readonly children: ComponentChildren };

/** One entry of a menu. */
export function MenuEntry({ onChoose, children }: EntryProps) {
  return (
    <button type="button" class="menu-entry" role="menuitem" tabIndex={-1} onClick={onChoose}>
      {children}
    </button>
  );
}

/** One entry of a set of which exactly one holds. */
export function MenuChoice({ checked, onChoose, children }: EntryProps & { readonly checked: boolean }) {
  return (
    <button
      type="button"
      class="menu-entry choice-entry"
      role="menuitemradio"
      aria-checked={checked}
      tabIndex={-1}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
