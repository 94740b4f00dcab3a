import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { PARTS } from '../../parts/words.ts';
import { useWords } from '../../session/practice-context.ts';
import { ORGANIZATION_TEXTS } from './words.ts';

/** Where the general terms can be read. */
export function TermsLink() {
  const words = useWords(ORGANIZATION_TEXTS);
  const { close: closeWord } = useWords(PARTS);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button type="button" class="link-button" onClick={() => setOpen(true)}>
        {words.termsRead}
      </button>
      {open && (
        <Dialog title={words.termsTitle} lead={words.termsText} onClose={() => setOpen(false)}>
          {(close) => <DialogFoot cancel={closeWord} onCancel={close} />}
        </Dialog>
      )}
    </div>
  );
}
