import { Conductor } from './conductor.ts';
import type { GuideHandle, GuideOnPage } from './guide-on-page.ts';

export type { GuideHandle, GuideOnPage } from './guide-on-page.ts';

/** Shows the run's step on the page and carries it on, until it ends or `signal` aborts. */
export function showGuide(guide: GuideOnPage, signal: AbortSignal): GuideHandle {
  const conductor = new Conductor(guide, signal);
  conductor.begin();
  return {
    take: (event) => conductor.take(event),
    retire: () => conductor.retire(),
    ended: conductor.ended,
  };
}
