import { render } from 'preact';
import { App } from './app.tsx';
import type { RehearsalProblem } from './rehearsal-problem.ts';
import { readRehearsal } from './rehearsal-request.ts';
import { interfaceLanguageOf } from './session/languages.ts';
import { managerOrigin } from './session/login-host.ts';
import { startedAt } from './session/visit.ts';

/** Shows the practice Manager in `root`, and a guide on top of it where the address, or this tab's memory, asks for one. */
function start(root: Element): void {
  const { search } = location;
  // The host that one logs in at has that page at its root.
  const pathname = managerOrigin(location.origin) ? '/login' : location.pathname;
  const browserLanguage = navigator.languages.map(interfaceLanguageOf).find((language) => language) ?? 'en';
  const first = startedAt({ pathname, search, browserLanguage });
  // Read before the app corrects the address, which takes the request out of it.
  const request = first.base === '/practice' ? readRehearsal(search) : undefined;
  render(<App first={first} rehearsal={rehearse()} />, root);

  async function rehearse(): Promise<RehearsalProblem | undefined> {
    if (!request) return undefined;
    try {
      if (request.kind === 'watch') {
        const { watchGuide } = await import('./watch/watch-guide.ts');
        return await watchGuide(request, first.base, new AbortController().signal);
      }
      const { startRehearsal } = await import('./start-rehearsal.ts');
      return await startRehearsal(request, first.base, new AbortController().signal);
    } catch {
      // Offline, or the site was rebuilt under an open tab: the practice copy is of use without the guide.
      return 'unavailable';
    }
  }
}

const root = document.getElementById('practice');
if (root) start(root);
