import { Fact } from '../../parts/fact.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { CAMILLE } from '../../session/accounts.ts';
import { useWords } from '../../session/practice-context.ts';
import { TwoFactorBox } from './two-factor-box.tsx';
import { SETTINGS_TEXTS } from './words.ts';

/** Password, second factor, and the ways to get the account back. */
export function SecurityView() {
  const words = useWords(SETTINGS_TEXTS);
  return (
    <>
      <ViewHeading text={words.securityTitle} />
      <section class="box">
        <h2>{words.password}</h2>
        <p>{words.passwordLead}</p>
      </section>
      <TwoFactorBox />
      <section class="box">
        <h2>{words.recovery}</h2>
        <dl>
          <Fact name={words.recoveryEmail}>{CAMILLE.email.replace('@', '.perso@')}</Fact>
          <Fact name={words.phone}>+41 00 000 00 00</Fact>
        </dl>
      </section>
    </>
  );
}
