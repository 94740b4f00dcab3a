import type { Labels } from '#shared/guide/label.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { Walkthrough } from '#shared/walkthrough/state.ts';
import { EXPECTED } from '../verify/expected/all.ts';
import { expectationOf } from '../verify/expected/expectation.ts';
import { PLAIN } from '../verify/plan/conditions.ts';
import type { Sight } from '../verify/walk/sight.ts';
import type { ChaosStand } from './chaos-stand.ts';
import type { Situation } from './disturbance.ts';
import { engineSays, standingAt, type Trouble, troubleWith } from './judge-card.ts';

/** What a walk is at, by the engine and by the eye. */
export type Met = {
  readonly state: Walkthrough;
  readonly step: PathStep | undefined;
  readonly sight: Sight | undefined;
  /** Of the elements that the step means, by the practice Manager's own markup. */
  readonly selectors: readonly string[];
  /** Whether the card can see that the step was done. */
  readonly notices: boolean;
  readonly trouble?: string;
};

export type Watcher = {
  /** Waits until card and engine agree and nothing wrong is ringed; `trouble` where that does not come. */
  agree(): Promise<Met>;
  /** The same, until the card no longer waits for the page. */
  come(): Promise<Met>;
};

/** How long card and engine may differ, in ms: a load, a login, a worker that starts, on a busy machine. */
const LATE = 6_000;
/** How long something may be ringed that is not meant: shorter than anybody takes to click it, longer than a page's own frames. */
const ASTRAY = 1_000;
/** Longer than the card takes to say that it does not find something (shared/page/patience.ts). */
const COMES_WITHIN = 9_000;
const BETWEEN_LOOKS = 40;

export function watcherOf(stand: ChaosStand, guide: Guide, labels: Labels, situation: Situation): Watcher {
  async function look(): Promise<Met & { readonly found: Trouble | undefined }> {
    const state = engineSays(guide, await stand.stored(guide.key));
    const step = standingAt(guide, state);
    const { selectors, notices } = step
      ? expectedOf(step, guide, labels, situation)
      : { selectors: [], notices: false };
    const sight = await stand.tab().eye.look(selectors);
    // Where something was stored meanwhile, the eye has seen another moment.
    const after = engineSays(guide, await stand.stored(guide.key));
    const found = troubleWith(sight, after);
    return { state: after, step: standingAt(guide, after), sight, selectors, notices, found };
  }

  async function until(isEnough: (met: Met) => boolean, patience: number): Promise<Met> {
    const began = performance.now();
    let astraySince: number | undefined;
    for (;;) {
      const { found, ...met } = await look();
      const now = performance.now();
      if (!found && isEnough(met)) return told(stand, met);
      if (found?.is === 'astray') astraySince ??= now;
      else astraySince = undefined;
      const isLong = astraySince !== undefined && now - astraySince > ASTRAY;
      if (isLong || now - began > patience)
        return { ...met, trouble: found?.says ?? 'the card still waits for the page' };
      await new Promise((done) => setTimeout(done, BETWEEN_LOOKS));
    }
  }

  return {
    agree: () => until(() => true, LATE),
    come: () => until(({ sight }) => sight?.card?.is !== 'step' || sight.card.sight !== 'waiting', COMES_WITHIN),
  };
}

/** All is as it should be, unless a console says otherwise. */
function told(stand: ChaosStand, met: Met): Met {
  const [complaint] = stand.tab().complaints;
  return complaint === undefined ? met : { ...met, trouble: `a console says: ${complaint}` };
}

function expectedOf(step: PathStep, guide: Guide, labels: Labels, { manager }: Situation) {
  const expectation = expectationOf(step, { guide: guide.key, table: EXPECTED, labels, manager, condition: PLAIN });
  if ('contradiction' in expectation) throw new Error(expectation.contradiction);
  return { selectors: expectation.places.map(({ selector }) => selector), notices: expectation.notice !== 'none' };
}
