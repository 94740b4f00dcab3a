import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { usePractice } from '../session/practice-context.ts';
import { trapFocus } from './trap-focus.ts';

type Props = {
  readonly title: string;
  readonly lead?: string;
  /** After the dialog is gone, whichever way. */
  readonly onClose: () => void;
  readonly children: (close: () => void) => ComponentChildren;
};

/** A window over the page: the browser's own, or where the address asks for it one that is only drawn like it. */
export function Dialog(props: Props) {
  const { dialogs } = usePractice().session.conditions;
  return dialogs === 'css' ? <DrawnDialog {...props} /> : <NativeDialog {...props} />;
}

/** The browser keeps focus and pointer inside, and closes it on Escape. */
function NativeDialog({ onClose, ...props }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <Content {...props} id={id} close={() => dialog.current?.close()} />
    </dialog>
  );
}

/** What pages draw that do without the browser's dialogs: a layer, a box, and the manners of a dialog by hand. */
function DrawnDialog({ onClose, ...props }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  const closed = useRef(onClose);
  closed.current = onClose;
  const id = useId();

  // Before it is drawn: a key pressed as soon as it is seen must find the focus in it.
  useLayoutEffect(() => {
    const ending = new AbortController();
    if (dialog.current) trapFocus(dialog.current, () => closed.current(), ending.signal);
    return () => ending.abort();
  }, []);

  return (
    <div class="dialog-layer">
      <div ref={dialog} class="dialog" role="dialog" aria-modal="true" tabIndex={-1} aria-labelledby={`${id}-title`}>
        <Content {...props} id={id} close={onClose} />
      </div>
    </div>
  );
}

type ContentProps = Omit<Props, 'onClose'> & { readonly id: string; readonly close: () => void };

function Content({ id, title, lead, close, children }: ContentProps) {
  return (
    <>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children(close)}
    </>
  );
}
