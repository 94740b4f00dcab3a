import { usePractice } from '../practice-context.ts';
import type { Route } from '../route.ts';
import { HomeView } from './home-view.tsx';
import { InviteView } from './invite-view.tsx';
import { PartnerView } from './partner-view.tsx';
import { PartnersView } from './partners-view.tsx';
import { PlainView } from './plain-view.tsx';
import { ProfileView } from './profile-view.tsx';

/** The page that a route names. */
export function CurrentView({ route }: { readonly route: Route }) {
  const { words } = usePractice();
  switch (route.page) {
    case 'home':
      return <HomeView />;
    case 'partners':
      return <PartnersView />;
    case 'partner':
      return <PartnerView partner={route.partner} />;
    case 'invite':
      return <InviteView />;
    case 'profile':
      return <ProfileView />;
    case 'stub':
      return <PlainView title={words.sidebar[route.stub]} lead={words.stub.lead} />;
    case 'signed-out':
    case 'unknown':
      return <PlainView title={words.unknown.title} lead={words.unknown.lead} />;
  }
}
