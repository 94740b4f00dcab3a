import type { InvitationView } from '../invitation.ts';
import { usePractice } from '../practice-context.ts';
import { PageLink } from './page-link.tsx';

type Props = { readonly back?: InvitationView; readonly blocked?: boolean };

/** The buttons below each question of the wizard: cancel, back, continue. */
export function WizardFoot({ back, blocked = false }: Props) {
  const { words, tell } = usePractice();

  function goBack(): void {
    if (back === 'search') tell({ type: 'open', route: { page: 'invite', view: 'search' } });
    else tell({ type: 'answer', change: { view: back ?? 'search' } });
  }

  return (
    <div class="wizard-foot">
      <PageLink to={{ page: 'partners' }} class="button quiet">
        {words.invite.cancel}
      </PageLink>
      {back && (
        <button type="button" class="button" onClick={goBack}>
          {words.invite.back}
        </button>
      )}
      <button type="button" class="button primary" disabled={blocked} onClick={() => tell({ type: 'continue' })}>
        {words.invite.continue}
      </button>
    </div>
  );
}
