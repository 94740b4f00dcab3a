import { useEffect, useId, useRef } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  /** After either answer, or Escape. */
  readonly onClose: () => void;
};

/** Asks before something is done. A native modal: the browser keeps focus and pointer inside and closes it on Escape. */
export function ConfirmDialog({ title, lead, confirm, danger = false, onConfirm, onClose }: Props) {
  const { words } = usePractice();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => dialog.current?.showModal(), []);

  function confirmed(): void {
    dialog.current?.close();
    onConfirm();
  }

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lead`}
      onClose={onClose}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-lead`}>{lead}</p>
      <div class="dialog-foot">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.dialog.cancel}
        </button>
        <button type="button" class={danger ? 'button danger' : 'button primary'} onClick={confirmed}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
