import { useEffect, useRef, useState } from 'preact/hooks';
import { RoutedView } from '../areas/routed-view.tsx';
import { Encapsulated } from '../parts/encapsulated.tsx';
import { Late } from '../parts/late.tsx';
import type { RehearsalProblem } from '../rehearsal-problem.ts';
import type { Route } from '../session/pages.ts';
import { usePractice } from '../session/practice-context.ts';
import { HeaderBar } from './header-bar.tsx';
import { NoticeLine } from './notice-line.tsx';
import { RehearsalNotice } from './rehearsal-notice.tsx';
import { SecondMenu, Sidebar } from './sidebar.tsx';
import { SkipLink } from './skip-link.tsx';

type Props = { readonly rehearsal: Promise<RehearsalProblem | undefined>; readonly route: Route };

/** What surrounds every page of somebody who is logged in. */
export function Frame({ rehearsal, route }: Props) {
  const [sidebarOpen, setSidebarOpen] = useState(false);
  return (
    <>
      <header class="header">
        <SkipLink />
        <Encapsulated tag="pm-header">
          <HeaderBar sidebarOpen={sidebarOpen} onSidebar={() => setSidebarOpen(!sidebarOpen)} />
        </Encapsulated>
      </header>
      <Encapsulated tag="pm-sidebar">
        <Sidebar open={sidebarOpen} onOpened={() => setSidebarOpen(false)} />
        <SecondMenu />
      </Encapsulated>
      <main class="main" id="main" tabIndex={-1} ref={useFocusWhenLost()}>
        <RehearsalNotice rehearsal={rehearsal} />
        <NoticeLine />
        <Encapsulated tag="pm-view">
          <LateView route={route} />
        </Encapsulated>
      </main>
    </>
  );
}

function LateView({ route }: { readonly route: Route }) {
  // The wizard stands at once, and its inner views come late one by one.
  if (route.page.startsWith('invite')) return <RoutedView route={route} />;
  return (
    <Late key={JSON.stringify(route)}>
      <RoutedView route={route} />
    </Late>
  );
}

/** What was just done may have taken away the button that had the focus; then the page has it, not the whole window. */
function useFocusWhenLost() {
  const { notice } = usePractice().visit;
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (notice && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [notice]);
  return main;
}
