import type { Guide } from '#shared/guide/schema.ts';
import { branchesLeadingTo, startsAt } from '#shared/walkthrough/lead.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { type StoredRun, withEvents } from './stored-run.ts';

/** What somebody asks for who starts a guide: at a step or not, from the beginning or where the run stands, with what ticked on its page. */
export type Wish = { readonly step?: string; readonly again?: boolean; readonly ticked?: readonly string[] };

/** Who and when, which a pure function cannot know. */
export type Occasion = { readonly id: string; readonly now: number };

/**
 * The run with which a guide begins: the one that is under way, led to the step asked for, or a new one. A step that the guide
 * does not have leaves the run where it is, with a notice that says so.
 *
 * @returns nothing for a guide that has no steps to walk.
 */
export function beginRun(
  guide: Guide,
  stored: StoredRun | undefined,
  wish: Wish,
  occasion: Occasion,
): StoredRun | undefined {
  const standing = stored && !wish.again ? goOn(guide, stored, wish.step) : undefined;
  const start = startsAt(guide, wish.step);
  if (standing && stored) {
    const { aside: _over, ...run } = stored;
    return noticed({ ...withEvents(run, standing), touched: occasion.now }, guide, wish);
  }
  if (!start) return undefined;
  const event: StoredEvent =
    start.asAsked && wish.step !== undefined ? { type: 'start', step: wish.step } : { type: 'start' };
  const run = { guide: guide.key, id: occasion.id, revision: 1, events: [event], touched: occasion.now, version: '' };
  return noticed(run, guide, wish);
}

/** The events that take a run up again; nothing where it has ended, so that a new one must begin. */
function goOn(guide: Guide, stored: StoredRun, step: string | undefined): readonly StoredEvent[] | undefined {
  const { phase } = replay(guide, stored.events);
  if (phase === 'ready' || phase === 'finished') return undefined;
  const wake: readonly StoredEvent[] = phase === 'walking' ? [] : [{ type: 'resume' }];
  return step !== undefined && branchesLeadingTo(guide, step) ? [...wake, { type: 'go', step }] : wake;
}

function noticed(run: StoredRun, guide: Guide, { step }: Wish): StoredRun {
  const { notice: _old, ...rest } = run;
  const isUnknown = step !== undefined && !branchesLeadingTo(guide, step);
  return isUnknown ? { ...rest, notice: 'unknown-step' } : rest;
}
