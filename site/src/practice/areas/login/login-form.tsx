import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { type Account, accountOf, accounts } from '../../session/accounts.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { LOGIN_TEXTS } from './words.ts';

type Props = {
  /** Somebody whom the page remembers; nobody: it asks for the address too. */
  readonly account?: Account;
  readonly onSwitch: () => void;
  readonly onDone: (account: Account) => void;
};

/** Who somebody is, and the password. */
export function LoginForm({ account, onSwitch, onDone }: Props) {
  const words = useWords(LOGIN_TEXTS);
  const [{ remembered }] = useSlice(accounts);
  const { busy, ask } = useServer();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const noEmail = !account && email.trim() === '';
  const noPassword = password === '';

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!noEmail && !noPassword) ask(() => onDone(account ?? accountOf(email.trim(), remembered)));
      }}
    >
      <ViewHeading text={account ? words.welcome(account.name) : words.title} tab={words.title} />
      <p class="lead">{words.lead}</p>
      {account ? (
        <p class="who">{account.email}</p>
      ) : (
        <TextField
          label={words.email}
          value={email}
          error={tried && noEmail ? words.emailMissing : undefined}
          onInput={setEmail}
        />
      )}
      <PasswordField
        label={words.password}
        value={password}
        error={tried && noPassword ? words.passwordMissing : undefined}
        onInput={setPassword}
      />
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.logIn}
        </button>
      </div>
      <p>
        <button type="button" class="link-button" onClick={onSwitch}>
          {words.switchUser}
        </button>
      </p>
      <p>
        <PageLink to={{ page: 'sign-up' }}>{words.signUp}</PageLink>
      </p>
    </form>
  );
}
