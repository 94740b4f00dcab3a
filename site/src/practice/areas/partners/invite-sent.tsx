import { Icon } from '../../parts/icon.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { accessText } from './access-text.ts';
import { accessGiven, invitation } from './invitation.ts';
import { PARTNER_TEXTS } from './words.ts';

/** The end of the wizard: the e-mail that goes to the partner. */
export function InviteSent() {
  const words = useWords(PARTNER_TEXTS);
  const [state] = useSlice(invitation);
  const partner = partnerById(state.partner ?? '');
  const access = accessGiven(state);
  if (!partner || !access) return null;
  return (
    <div class="sent">
      <Icon name="mail" />
      <StepHeading text={words.sentTitle} />
      <p>{words.sentLead(partner.name, partner.email)}</p>
      <p>{words.sentAccess(accessText(access, words))}</p>
      <p class="small">{words.sentPractice}</p>
      <PageLink to={{ page: 'partners' }} class="button primary">
        {words.backToPartners}
      </PageLink>
    </div>
  );
}
