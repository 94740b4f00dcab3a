import { useState } from 'preact/hooks';
import { useWords } from '../session/practice-context.ts';
import { useServer } from '../session/server-time.ts';
import { Dialog } from './dialog.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks twice before something that cannot be undone: first for a yes, then for the password. */
export function StopDialog({ title, lead, confirm, onConfirm, onClose }: Props) {
  const words = useWords(PARTS);
  const { busy, ask } = useServer();
  const [sure, setSure] = useState(false);
  if (sure) return <PasswordDialog submit={confirm} danger onConfirm={onConfirm} onClose={onClose} />;
  return (
    <Dialog title={title} lead={lead} onClose={onClose}>
      {(close) => (
        <DialogFoot cancel={words.cancel} onCancel={close}>
          <button type="button" class="button danger" aria-disabled={busy} onClick={() => ask(() => setSure(true))}>
            {words.confirm}
          </button>
        </DialogFoot>
      )}
    </Dialog>
  );
}
