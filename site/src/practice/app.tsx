import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { pageTitle } from './page-title.ts';
import { HeaderBar } from './parts/header-bar.tsx';
import { Late } from './parts/late.tsx';
import { NoticeLine } from './parts/notice-line.tsx';
import { RehearsalNotice } from './parts/rehearsal-notice.tsx';
import { Sidebar } from './parts/sidebar.tsx';
import { SkipLink } from './parts/skip-link.tsx';
import { PracticeContext } from './practice-context.ts';
import { addressShown, type PracticeState, practiceAfter } from './practice-state.ts';
import type { RehearsalProblem } from './rehearsal-problem.ts';
import type { Route } from './route.ts';
import { CurrentView } from './views/current-view.tsx';
import { SignedOutView } from './views/signed-out-view.tsx';
import { WORDS } from './words.ts';

type Props = {
  readonly first: PracticeState;
  /** What went wrong with the guide that the address asked for, if anything. */
  readonly rehearsal: Promise<RehearsalProblem | undefined>;
};

/** The practice Manager: one state, the page that it shows, and the address that goes with it. */
export function App({ first, rehearsal }: Props) {
  const [state, tell] = useReducer(practiceAfter, first);
  const words = WORDS[state.language];

  useEffect(() => {
    const ending = new AbortController();
    const arrive = () => tell({ type: 'arrive', pathname: location.pathname });
    window.addEventListener('popstate', arrive, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  useLayoutEffect(() => showAddress(state), [state]);

  useLayoutEffect(() => {
    document.documentElement.lang = state.language;
    document.title = pageTitle(state.route, words);
  }, [state.language, state.route, words]);

  return (
    <PracticeContext.Provider value={{ state, words, tell }}>
      <div class="practice">
        <aside class="strip" aria-label={words.practice.short}>
          {words.practice.strip}
        </aside>
        {state.route.page === 'signed-out' ? <SignedOutView /> : <Frame rehearsal={rehearsal} route={state.route} />}
      </div>
    </PracticeContext.Provider>
  );
}

/** What surrounds every page of somebody who is logged in. */
function Frame({ rehearsal, route }: Pick<Props, 'rehearsal'> & { readonly route: Route }) {
  const [sidebarOpen, setSidebarOpen] = useState(false);
  return (
    <>
      <SkipLink />
      <header class="header">
        <HeaderBar sidebarOpen={sidebarOpen} onSidebar={() => setSidebarOpen(!sidebarOpen)} />
      </header>
      <Sidebar open={sidebarOpen} onOpened={() => setSidebarOpen(false)} />
      <main class="main" id="main" tabIndex={-1}>
        <RehearsalNotice rehearsal={rehearsal} />
        <NoticeLine />
        <RoutedView route={route} />
      </main>
    </>
  );
}

function RoutedView({ route }: { readonly route: Route }) {
  // The wizard stands at once, and its inner views come late one by one.
  if (route.page === 'invite') return <CurrentView route={route} />;
  return (
    <Late key={JSON.stringify(route)}>
      <CurrentView route={route} />
    </Late>
  );
}

function showAddress(state: PracticeState): void {
  const address = addressShown(state);
  if (address === undefined || address === location.pathname + location.search) return;
  if (state.move === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
