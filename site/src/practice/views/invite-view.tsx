import type { InvitationView } from '../invitation.ts';
import { Late } from '../parts/late.tsx';
import { usePractice } from '../practice-context.ts';
import { InviteAccess } from './invite-access.tsx';
import { InviteProducts } from './invite-products.tsx';
import { InviteSearch } from './invite-search.tsx';
import { InviteSent } from './invite-sent.tsx';
import { InviteWallet } from './invite-wallet.tsx';

const STEPS: readonly (readonly InvitationView[])[] = [['search'], ['access'], ['products', 'wallet'], ['sent']];

/** The add-a-partner wizard. */
export function InviteView() {
  const { state, words } = usePractice();
  const { view } = state.invitation;
  return (
    <>
      <h1>{words.invite.title}</h1>
      <WizardSteps view={view} />
      <Late key={view}>{questionOf(view)}</Late>
    </>
  );
}

function questionOf(view: InvitationView) {
  switch (view) {
    case 'search':
      return <InviteSearch />;
    case 'access':
      return <InviteAccess />;
    case 'products':
      return <InviteProducts />;
    case 'wallet':
      return <InviteWallet />;
    case 'sent':
      return <InviteSent />;
  }
}

function WizardSteps({ view }: { readonly view: InvitationView }) {
  const { invite } = usePractice().words;
  const names = [invite.stepSearch, invite.stepAccess, invite.stepDetails, invite.stepSent];
  const current = STEPS.findIndex((views) => views.includes(view));
  return (
    <ol class="wizard-steps" aria-label={invite.steps}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'passed' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
