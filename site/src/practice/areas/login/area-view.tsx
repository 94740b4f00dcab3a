import { useState } from 'preact/hooks';
import { type Account, accounts, CAMILLE } from '../../session/accounts.ts';
import { useSlice } from '../../session/practice-context.ts';
import { twoFactor } from '../settings/two-factor.ts';
import { CodeForm } from './code-form.tsx';
import { HelpForm, HelpSent } from './help-form.tsx';
import { LoginForm } from './login-form.tsx';
import type { LoginStep } from './login-step.ts';
import { MethodList } from './method-list.tsx';
import { useSignIn } from './use-sign-in.ts';
import { UserList } from './user-list.tsx';

/** The login: password, list of users, second factor with its other methods, request for help. */
export function AreaView() {
  const [{ current, leftFor }] = useSlice(accounts);
  const [{ method }] = useSlice(twoFactor);
  const [step, setStep] = useState<LoginStep>(
    leftFor === 'list' ? { at: 'list' } : { at: 'password', account: current },
  );
  const signIn = useSignIn();

  // Only the first account has a second factor, so that both ways can be practised.
  function afterPassword(account: Account): void {
    if (account.id === CAMILLE.id && method) setStep({ at: 'code', account });
    else signIn(account);
  }

  switch (step.at) {
    case 'password':
      return <LoginForm account={step.account} onSwitch={() => setStep({ at: 'list' })} onDone={afterPassword} />;
    case 'credentials':
      return <LoginForm onSwitch={() => setStep({ at: 'list' })} onDone={afterPassword} />;
    case 'list':
      return (
        <UserList
          onPick={(account) => setStep({ at: 'password', account })}
          onOther={() => setStep({ at: 'credentials' })}
        />
      );
    case 'code':
    case 'sms':
    case 'recovery':
      return (
        <CodeForm
          key={step.at}
          kind={step.at}
          onOther={() => setStep({ at: 'methods', account: step.account })}
          onDone={() => signIn(step.account)}
        />
      );
    case 'methods':
      return <MethodList onPick={(at) => setStep({ at, account: step.account })} />;
    case 'help':
      return <HelpForm onSent={() => setStep({ at: 'help-sent' })} />;
    case 'help-sent':
      return <HelpSent onBack={() => setStep({ at: 'password', account: current })} />;
  }
}
