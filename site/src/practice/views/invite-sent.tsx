import { accessGiven } from '../invitation.ts';
import { accessText } from '../parts/access-text.ts';
import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';
import { partnerById } from '../sample-data.ts';

/** The end of the wizard: the e-mail that goes to the partner. */
export function InviteSent() {
  const { state, words } = usePractice();
  const partner = partnerById(state.invitation.partner ?? '');
  const access = accessGiven(state.invitation);
  if (!partner || !access) return null;
  return (
    <div class="sent">
      <Icon name="mail" />
      <ViewHeading level={2}>{words.invite.sentTitle}</ViewHeading>
      <p>{words.invite.sentLead(partner.name, partner.email)}</p>
      <p>{words.invite.sentAccess(accessText(access, words))}</p>
      <p class="small">{words.invite.sentPractice}</p>
      <PageLink to={{ page: 'partners' }} class="button primary">
        {words.invite.backToPartners}
      </PageLink>
    </div>
  );
}
