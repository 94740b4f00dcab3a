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
    document.addEventListener('pointerdown', closeOutside, { signal });
    root.current?.addEventListener('keydown', closeOnEscape, { signal });
    return () => ending.abort();
  }, [open]);

  function closeOutside(event: Event): void {
    if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  }

  return { open, setOpen, root, button };
}
