import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { PARTS } from '../../parts/words.ts';
import { isEmail } from '../../session/is-email.ts';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { ROLES, type Role, users } from './users.ts';
import { USER_TEXTS } from './words.ts';

/** Adds somebody, in a role. */
export function AddUserDialog({ onClose }: { readonly onClose: () => void }) {
  const { tell } = usePractice();
  const words = useWords(USER_TEXTS);
  const { required } = useWords(PARTS);
  const [all, tellUsers] = useSlice(users);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('collaborator');
  const [tried, setTried] = useState(false);

  const nameError = name.trim() === '' ? required : undefined;
  const taken = all.some((user) => user.email === email.trim());
  const emailError = !isEmail(email) ? words.emailWrong : taken ? words.emailTaken : undefined;

  return (
    <FormDialog
      title={words.addTitle}
      lead={words.addLead}
      submit={words.addSubmit}
      check={() => {
        setTried(true);
        return !nameError && !emailError;
      }}
      onClose={onClose}
      onSubmit={() => {
        const user = { name: name.trim(), email: email.trim(), role, products: undefined };
        tellUsers({ type: 'add', user });
        tell({ type: 'say', text: words.added(user.name) });
      }}
    >
      <TextField label={words.addName} value={name} error={tried ? nameError : undefined} onInput={setName} />
      <TextField
        label={words.addEmail}
        keys="email"
        value={email}
        error={tried ? emailError : undefined}
        onInput={setEmail}
      />
      <RadioGroup
        legend={words.role}
        value={role}
        options={ROLES.map((value) => ({ value, text: words[value] }))}
        onChange={setRole}
      />
    </FormDialog>
  );
}
