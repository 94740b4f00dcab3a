import type { Labels } from '#shared/guide/label.ts';
import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import type { ChaosStand } from './chaos-stand.ts';
import type { Situation } from './disturbance.ts';
import { drawDisturbance } from './disturbances.ts';
import { doDeed } from './do-deed.ts';
import { drawDeed } from './draw-deed.ts';
import { type Met, type Watcher, watcherOf } from './watch-walk.ts';

/** One walk that is asked for. */
export type ChaosWalk = {
  readonly number: number;
  readonly guide: Guide;
  readonly reads: Language;
  readonly manager: Language;
  readonly random: () => number;
};

/** How it came out, with all that happened on the way. */
export type WalkEnd = {
  readonly walk: ChaosWalk;
  readonly end: 'finished' | 'at its step' | 'in words' | 'broken';
  /** What happened, oldest first: disturbances and what the customer did, in turn. */
  readonly history: readonly string[];
  /** What must never be. */
  readonly trouble?: string;
  /** For each disturbance, how long until card and engine agreed again, in ms. */
  readonly back: readonly (readonly [string, number])[];
};

const MOST_TURNS = 9;

/** Disturbs, does something, and looks after each whether all is as it should be; up to the end, or for so many turns. */
export async function takeWalk(stand: ChaosStand, walk: ChaosWalk, labels: Labels): Promise<WalkEnd> {
  const { guide, random } = walk;
  const history: string[] = [];
  const back: [string, number][] = [];
  const situation: Situation = { stand, target: '', random, reads: walk.reads, manager: walk.manager, later: [] };
  const watcher = watcherOf(stand, guide, labels, situation);
  const ended = (end: WalkEnd['end'], trouble?: string): WalkEnd => ({
    ...{ walk, end, history, back },
    ...(trouble !== undefined && { trouble }),
  });
  try {
    await stand.begin(guide.key, walk.reads, walk.manager);
    let met = await watcher.agree();
    for (let turn = 0; turn < MOST_TURNS && isGoingOn(met); turn += 1) {
      met = await disturbOnce(watcher, met, situation, history, back);
      if (met.trouble !== undefined) break;
      const deed = drawDeed(guide, met.state, met.sight, random);
      history.push(deed.says);
      await doDeed(stand, deed, met, { ...walk, manager: situation.manager, reads: situation.reads });
      met = await watcher.agree();
    }
    await Promise.all(situation.later);
    const last = met.trouble === undefined ? await watcher.come() : met;
    if (last.trouble !== undefined) return ended('broken', last.trouble);
    if (last.state.phase === 'finished') return ended('finished');
    return ended(last.sight?.card?.sight === 'found' ? 'at its step' : 'in words');
  } catch (error) {
    await Promise.allSettled(situation.later);
    return ended('broken', `the walk broke off: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isGoingOn({ state, trouble }: Met): boolean {
  return trouble === undefined && state.phase !== 'finished';
}

async function disturbOnce(
  watcher: Watcher,
  met: Met,
  situation: Situation,
  history: string[],
  back: [string, number][],
): Promise<Met> {
  const disturbance = drawDisturbance(situation.random);
  history.push(`[${disturbance.name}]`);
  situation.target = met.selectors[0] ?? '';
  await disturbance.happen(situation);
  const since = performance.now();
  const now = await watcher.agree();
  back.push([disturbance.name, Math.round(performance.now() - since)]);
  return now;
}
