import { useEffect, useLayoutEffect } from 'preact/hooks';
import { Late } from '../../parts/late.tsx';
import { StepList } from '../../parts/step-list.tsx';
import { usePageTitle } from '../../parts/use-page-title.ts';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { type InvitationView, invitation, pageOfView } from './invitation.ts';
import { InviteQuestion } from './invite-question.tsx';
import { PARTNER_TEXTS } from './words.ts';

const STEPS: readonly (readonly InvitationView[])[] = [['search'], ['access'], ['products', 'wallet'], ['sent']];

/** The add-a-partner wizard. */
export function InviteView({ at }: { readonly at: 'search' | 'access' | 'sent' }) {
  const { tell, session } = usePractice();
  const words = useWords(PARTNER_TEXTS);
  const [{ view }] = useSlice(invitation);
  usePageTitle(words.inviteTitle);

  // An address in the middle of the wizard may be all that is left of an invitation.
  useLayoutEffect(() => {
    invitation.tell(session, { type: 'arrive', at });
    const page = pageOfView(invitation.of(session).view);
    if (page === pageOfView(at)) return;
    tell({ type: 'open', route: { page }, move: 'replace' });
    tell({ type: 'say', text: words.startedOver });
  }, [at, session, tell, words]);

  useEffect(() => () => invitation.tell(session, { type: 'leave' }), [session]);

  if (pageOfView(view) !== pageOfView(at)) return null;
  return (
    <>
      <h1>{words.inviteTitle}</h1>
      <StepList
        label={words.steps}
        names={[words.stepSearch, words.stepAccess, words.stepDetails, words.stepSent]}
        current={STEPS.findIndex((views) => views.includes(view))}
      />
      <Late key={view}>
        <InviteQuestion />
      </Late>
    </>
  );
}
