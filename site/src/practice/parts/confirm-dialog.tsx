import { useWords } from '../session/practice-context.ts';
import { useServer } from '../session/server-time.ts';
import { Dialog } from './dialog.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  /** After either answer, or Escape. */
  readonly onClose: () => void;
};

/** Asks before something is done. */
export function ConfirmDialog({ title, lead, confirm, danger = false, onConfirm, onClose }: Props) {
  const words = useWords(PARTS);
  const { busy, ask } = useServer();
  return (
    <Dialog title={title} lead={lead} onClose={onClose}>
      {(close) => (
        <DialogFoot onCancel={close} cancel={words.cancel}>
          <button
            type="button"
            class={danger ? 'button danger' : 'button primary'}
            aria-disabled={busy}
            onClick={() =>
              ask(() => {
                close();
                onConfirm();
              })
            }
          >
            {confirm}
          </button>
        </DialogFoot>
      )}
    </Dialog>
  );
}
