import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Secret } from '../../parts/secret.tsx';
import { PARTS } from '../../parts/words.ts';
import { inventedSecret } from '../../session/invented-secret.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { today } from '../../session/today.ts';
import { passwords } from './passwords.ts';
import { PASSWORD_TEXTS } from './words.ts';

/** Asks for a name, then shows the new password once. */
export function GenerateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(PASSWORD_TEXTS);
  const parts = useWords(PARTS);
  const [all, tell] = useSlice(passwords);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const [secret, setSecret] = useState<string>();

  if (secret) return <NewPassword secret={secret} onClose={onClose} />;

  function check(): boolean {
    const taken = all.some((password) => password.name === name.trim());
    const wrong = name.trim() === '' ? parts.required : taken ? words.nameTaken : undefined;
    setError(wrong);
    return wrong === undefined;
  }

  return (
    <FormDialog
      title={words.generate}
      submit={words.generateConfirm}
      check={check}
      staysOpen
      onClose={onClose}
      onSubmit={() => {
        tell({ type: 'generate', name: name.trim(), created: today() });
        setSecret(inventedSecret(16));
      }}
    >
      <TextField label={words.nameLabel} hint={words.nameHint} value={name} error={error} onInput={setName} />
    </FormDialog>
  );
}

function NewPassword({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const words = useWords(PASSWORD_TEXTS);
  return (
    <Dialog title={words.newTitle} lead={words.newLead} onClose={onClose}>
      {(close) => (
        <>
          <Secret value={secret} />
          <div class="dialog-foot">
            <button type="button" class="button primary" onClick={close}>
              {words.done}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
