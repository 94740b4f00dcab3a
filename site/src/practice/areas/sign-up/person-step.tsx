import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { PARTS } from '../../parts/words.ts';
import { isEmail } from '../../session/is-email.ts';
import { useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { SIGN_UP_TEXTS } from './words.ts';

/** Who registers. Kept nowhere. */
export function PersonStep({ onBack, onDone }: { readonly onBack: () => void; readonly onDone: () => void }) {
  const words = useWords(SIGN_UP_TEXTS);
  const { required } = useWords(PARTS);
  const { busy, ask } = useServer();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const nameError = name.trim() === '' ? required : undefined;
  const emailError = isEmail(email) ? undefined : words.emailWrong;
  const passwordError = password.length < 8 ? words.passwordShort : undefined;

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!nameError && !emailError && !passwordError) ask(onDone);
      }}
    >
      <StepHeading text={words.stepPerson} />
      <TextField label={words.person} value={name} error={tried ? nameError : undefined} onInput={setName} />
      <TextField
        label={words.email}
        keys="email"
        value={email}
        error={tried ? emailError : undefined}
        onInput={setEmail}
      />
      <PasswordField
        label={words.password}
        value={password}
        error={tried ? passwordError : undefined}
        onInput={setPassword}
      />
      <div class="wizard-foot">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.create}
        </button>
      </div>
    </form>
  );
}
