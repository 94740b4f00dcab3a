import type { Route } from '../../session/pages.ts';
import { PARTNERS } from '../../session/sample-partners.ts';
import { ChangeAccessView } from './change-access-view.tsx';
import { InviteView } from './invite-view.tsx';
import { PartnerView } from './partner-view.tsx';
import { PartnersView } from './partners-view.tsx';

/** Partners: the list, one of them, the wizards that invite one and that change its access. */
export function AreaView({ route }: { readonly route: Route }) {
  const item = ('item' in route && route.item) || PARTNERS[0]?.id || '';
  switch (route.page) {
    case 'partner':
      return <PartnerView key={item} id={item} />;
    case 'partner-access':
      return <ChangeAccessView key={item} id={item} />;
    case 'invite':
      return <InviteView at="search" />;
    case 'invite-access':
      return <InviteView at="access" />;
    case 'invite-sent':
      return <InviteView at="sent" />;
    default:
      return <PartnersView />;
  }
}
