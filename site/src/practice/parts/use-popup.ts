import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Something small that opens at its button and closes on Escape or when the user points elsewhere. */
export type Popup = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Around the button and what it opens. */
  readonly root: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
};

export function usePopup(): Popup {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLayoutEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const { signal } = ending;
    // Outside of a shadow root nobody can tell what in it was pressed, so what is inside is noted on its way up.
    let inside: Event | undefined;
    root.current?.addEventListener(
      'pointerdown',
      (event) => {
        inside = event;
      },
      { signal },
    );
    document.addEventListener('pointerdown', (event) => event !== inside && setOpen(false), { signal });
    root.current?.addEventListener('keydown', closeOnEscape, { signal });
    return () => ending.abort();
  }, [open]);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  }

  return { open, setOpen, root, button };
}
