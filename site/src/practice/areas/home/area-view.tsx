import { PlainView } from '../../parts/plain-view.tsx';
import { PARTS } from '../../parts/words.ts';
import type { Route } from '../../session/pages.ts';
import { useWords } from '../../session/practice-context.ts';
import { HomeView } from './home-view.tsx';
import { HOME_TEXTS } from './words.ts';

/** The home page, and the one page of the menu that nothing is behind. */
export function AreaView({ route }: { readonly route: Route }) {
  const words = useWords(HOME_TEXTS);
  const { notHere } = useWords(PARTS);
  return route.page === 'support' ? <PlainView title={words.support} lead={notHere} /> : <HomeView />;
}
