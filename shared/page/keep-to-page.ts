import { isOnPage } from '#shared/target/match-page.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import type { Sighting } from './step-sighting.ts';
import type { Surroundings } from './step-view.ts';
import { targetsOfStep } from './targets-of-step.ts';

/**
 * What has no name is known by its page. Where nobody knows that page's address, the one at which it was first pointed at is
 * taken for it: at any other, a look-alike of another page would be pointed at.
 *
 * @returns what is to be said of a sighting at this path.
 */
export function keepToPage(step: PathStep, pack: Surroundings['pack']): (sighting: Sighting, path: string) => Sighting {
  const { page } = writtenStep(step);
  const isNameless = targetsOfStep(step).some(({ target }) => !target.label && !target.with && !target.seen);
  let firstAt: string | undefined;
  return (sighting, path) => {
    if (sighting.saw !== 'targets' || !isNameless) return sighting;
    if (page !== undefined && isOnPage(path, page, pack.pages) === 'here') return sighting;
    firstAt ??= path;
    return path === firstAt ? sighting : { saw: 'nothing', why: 'absent' };
  };
}
