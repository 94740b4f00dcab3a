import { useEffect, useId, useRef } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something is done. A native modal: the browser keeps focus and pointer inside and closes it on Escape. */
export function ConfirmDialog({ title, lead, confirm, danger = false, onConfirm, onCancel }: Props) {
  const { words } = usePractice();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lead`}
      onClose={onCancel}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-lead`}>{lead}</p>
      <div class="dialog-foot">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.dialog.cancel}
        </button>
        <button type="button" class={danger ? 'button danger' : 'button primary'} onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
