import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { RoutedView } from './areas/routed-view.tsx';
import { Frame } from './frame/frame.tsx';
import { Strip } from './frame/strip.tsx';
import type { RehearsalProblem } from './rehearsal-problem.ts';
import { appearance } from './session/appearance.ts';
import { queryOf } from './session/conditions.ts';
import { loginOrigin } from './session/login-host.ts';
import { addressOf, isOutside } from './session/pages.ts';
import { PracticeContext } from './session/practice-context.ts';
import type { Session } from './session/slice.ts';
import { addressShown, type Visit, visitAfter } from './session/visit.ts';

type Props = {
  readonly first: Visit;
  /** What went wrong with the guide that the address asked for, if anything. */
  readonly rehearsal: Promise<RehearsalProblem | undefined>;
};

/** The practice Manager: where one is, the page that belongs to it, and its address. */
export function App({ first, rehearsal }: Props) {
  const [visit, tell] = useReducer(visitAfter, first);
  const session = useSession(first);
  const { theme } = appearance.of(session);

  useEffect(() => {
    const ending = new AbortController();
    const arrive = () => tell({ type: 'arrive', pathname: location.pathname });
    window.addEventListener('popstate', arrive, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  useLayoutEffect(() => showAddress(visit), [visit]);

  useLayoutEffect(() => {
    document.documentElement.lang = visit.language;
    document.documentElement.dataset.theme = theme;
  }, [visit.language, theme]);

  return (
    <PracticeContext.Provider value={{ visit, session, tell }}>
      <div class="practice">
        <Strip />
        {isOutside(visit.route) ? (
          <main class="outside" id="main">
            <RoutedView route={visit.route} />
          </main>
        ) : (
          <Frame rehearsal={rehearsal} route={visit.route} />
        )}
      </div>
    </PracticeContext.Provider>
  );
}

/** One visit, which draws the page again whenever something in it changes. */
function useSession({ conditions }: Visit): Session {
  const [, redraw] = useReducer((draws: number) => draws + 1, 0);
  const changed = useRef(() => redraw(undefined));
  const [session] = useState<Session>(() => ({ conditions, changed: () => changed.current() }));
  return session;
}

function showAddress(visit: Visit): void {
  const address = addressShown(visit);
  if (address === undefined || address === location.pathname + location.search) return;
  const login = visit.route.page === 'login' ? loginOrigin(location.origin) : undefined;
  if (login) location.assign(loginAddress(login, visit));
  else if (visit.move === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function loginAddress(origin: string, { returnTo, conditions, ...place }: Visit): string {
  const address = new URL(`/login${queryOf(conditions)}`, origin);
  const wanted = returnTo && addressOf(returnTo, place);
  if (wanted) address.searchParams.set('return', wanted);
  return address.href;
}
