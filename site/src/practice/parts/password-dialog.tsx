import { useState } from 'preact/hooks';
import { useWords } from '../session/practice-context.ts';
import { FormDialog } from './form-dialog.tsx';
import { PasswordField } from './password-field.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly submit?: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks for the password of the account, as the Manager does before what cannot be undone. Anything will do. */
export function PasswordDialog({ submit, danger = false, onConfirm, onClose }: Props) {
  const words = useWords(PARTS);
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={words.passwordTitle}
      lead={words.passwordLead}
      submit={submit ?? words.confirm}
      danger={danger}
      check={() => {
        setMissing(password === '');
        return password !== '';
      }}
      onSubmit={onConfirm}
      onClose={onClose}
    >
      <PasswordField
        label={words.password}
        value={password}
        error={missing ? words.required : undefined}
        onInput={setPassword}
      />
    </FormDialog>
  );
}
