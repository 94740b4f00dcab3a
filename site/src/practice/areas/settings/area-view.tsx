import type { Route } from '../../session/pages.ts';
import { AppearanceView } from './appearance-view.tsx';
import { SecurityView } from './security-view.tsx';

/** The settings of the user account: what concerns only them, in every organization. */
export function AreaView({ route }: { readonly route: Route }) {
  return route.page === 'appearance' ? <AppearanceView /> : <SecurityView />;
}
