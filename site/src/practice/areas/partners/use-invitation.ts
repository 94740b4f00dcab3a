import { usePractice, useSlice } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { accessGiven, type Invitation, invitation, pageOfView } from './invitation.ts';
import { partnerships } from './partnership.ts';

/** The invitation under way, and how its questions are answered. */
export function useInvitation() {
  const { session, tell } = usePractice();
  const [state, tellInvitation] = useSlice(invitation);
  const { busy, ask } = useServer();

  function answer(change: Partial<Omit<Invitation, 'incomplete'>>): void {
    tellInvitation({ type: 'answer', change });
  }

  function goOn(): void {
    const asks = accessGiven(state) && ['products', 'wallet'].includes(state.view);
    if (asks) ask(advance);
    else advance();
  }

  function advance(): void {
    tellInvitation({ type: 'continue' });
    const next = invitation.of(session);
    const access = accessGiven(next);
    if (next.view === 'sent' && next.partner && access) {
      partnerships.tell(session, { type: 'invite', partner: next.partner, access });
    }
    if (pageOfView(next.view) !== pageOfView(state.view))
      tell({ type: 'open', route: { page: pageOfView(next.view) } });
  }

  /** Back to the question before: a page of its own, or the one before on the same page. */
  function goBack(): void {
    if (state.view === 'access') tell({ type: 'open', route: { page: 'invite' } });
    else answer({ view: 'access' });
  }

  return { state, busy, answer, goOn, goBack };
}
