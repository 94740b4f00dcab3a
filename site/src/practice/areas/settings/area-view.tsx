import { Fact } from '../../parts/fact.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { accounts } from '../../session/accounts.ts';
import type { Route } from '../../session/pages.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { AppearanceView } from './appearance-view.tsx';
import { SecurityView } from './security-view.tsx';
import { SETTINGS_TEXTS } from './words.ts';

/** The settings of the user account: what concerns only them, in every organization. */
export function AreaView({ route }: { readonly route: Route }) {
  if (route.page === 'appearance') return <AppearanceView />;
  return route.page === 'security' ? <SecurityView /> : <AccountView />;
}

function AccountView() {
  const words = useWords(SETTINGS_TEXTS);
  const [{ current }] = useSlice(accounts);
  return (
    <>
      <ViewHeading text={words.accountTitle} />
      <p class="lead">{words.accountLead}</p>
      <dl class="facts">
        <Fact name={words.name}>{current.name}</Fact>
        <Fact name={words.email}>{current.email}</Fact>
      </dl>
    </>
  );
}
