import type { Route } from '../../session/pages.ts';
import { CompromisedView } from './compromised-view.tsx';
import { ProfileView } from './profile-view.tsx';

/** The user's profile, and the assistant for a password that somebody else may know. */
export function AreaView({ route }: { readonly route: Route }) {
  return route.page === 'compromised-password' ? <CompromisedView /> : <ProfileView />;
}
