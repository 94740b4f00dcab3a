import type { ComponentChildren } from 'preact';
import { useWords } from '../session/practice-context.ts';
import { useServer } from '../session/server-time.ts';
import { Dialog } from './dialog.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly submit: string;
  readonly danger?: boolean;
  /** Whether what was entered will do; if not, the form shows what is wrong. */
  readonly check: () => boolean;
  /** Another dialog takes its place by itself. */
  readonly staysOpen?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog with something to fill in or to choose. It closes once what was entered is accepted. */
export function FormDialog({
  title,
  lead,
  submit,
  danger = false,
  staysOpen = false,
  check,
  onSubmit,
  onClose,
  children,
}: Props) {
  const words = useWords(PARTS);
  const { busy, ask } = useServer();
  return (
    <Dialog title={title} {...(lead && { lead })} onClose={onClose}>
      {(close) => (
        <form
          class="dialog-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!check()) return;
            ask(() => {
              if (!staysOpen) close();
              onSubmit();
            });
          }}
        >
          {children}
          <DialogFoot cancel={words.cancel} onCancel={close}>
            <button type="submit" class={danger ? 'button danger' : 'button primary'} aria-disabled={busy}>
              {submit}
            </button>
          </DialogFoot>
        </form>
      )}
    </Dialog>
  );
}
