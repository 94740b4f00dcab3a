import type { Route } from '../../session/pages.ts';
import { NewTokenView } from './new-token-view.tsx';
import { TokensView } from './tokens-view.tsx';

/** API tokens: the list, and the form for a new one. */
export function AreaView({ route }: { readonly route: Route }) {
  return route.page === 'new-token' ? <NewTokenView /> : <TokensView />;
}
