import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { hasCaution } from '#shared/walkthrough/caution.ts';
import { branchesLeadingTo } from '#shared/walkthrough/lead.ts';
import { READY, reduce } from '#shared/walkthrough/machine.ts';
import { allSteps, branchTaken, choiceById, stepById, stepsOnPath } from '#shared/walkthrough/path.ts';
import { compactEvents, MOST_EVENTS, replay } from '#shared/walkthrough/replay.ts';
import { PASSED, type Run, type Walkthrough, type WalkthroughEvent } from '#shared/walkthrough/state.ts';
import { authorizePartner } from './authorize-partner.ts';
import { anyGuide } from './some-guide.ts';
import { anyEvent, anyRun, anyStoredEvent } from './some-run.ts';

const anyWalk = fc.oneof(fc.constant(authorizePartner), anyGuide).chain((guide) =>
  fc.record({
    guide: fc.constant(guide),
    events: anyRun(guide),
    event: anyEvent(guide),
  }),
);

/** A run without what passes: what the page shows at the moment. */
function lasting(state: Walkthrough): unknown {
  return 'sight' in state ? { ...state, sight: 'waiting' } : state;
}

function withoutTrail(state: Walkthrough): unknown {
  return { ...(lasting(state) as object), trail: [] };
}

function expectValid(guide: Guide, state: Walkthrough): void {
  if (state.phase === 'ready') return;
  const path = stepsOnPath(guide, state.choices).map((step) => step.id);
  if ('step' in state) expect(path).toContain(state.step);
  expectValidRun(guide, state);
  for (const footprint of state.trail) {
    expect(stepsOnPath(guide, footprint.choices).map((step) => step.id)).toContain(footprint.step);
    expectValidRun(guide, footprint);
  }
  expect(new Set(state.heeded).size).toBe(state.heeded.length);
  expect(state.heeded.filter((id) => !hasCaution(guide, id))).toEqual([]);
}

function expectValidRun(guide: Guide, { choices, done, rounds }: Omit<Run, 'trail' | 'heeded'>): void {
  expect(new Set(done).size).toBe(done.length);
  for (const id of [...done, ...Object.keys(rounds)]) {
    expect(stepById(guide, id)?.kind).toBe('instruction');
    expect(choices).toMatchObject(answersIn(branchesLeadingTo(guide, id)?.choices ?? {}));
  }
  for (const [id, branch] of Object.entries(choices)) {
    const choice = choiceById(guide, id);
    expect(branch === PASSED || (choice && branchTaken(choice, choices))).toBeTruthy();
  }
}

function answersIn(choices: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(choices).filter(([, branch]) => branch !== PASSED));
}

describe('whatever happens in whatever order', () => {
  test('a walkthrough is at a step of its path and remembers only what belongs to it', () => {
    fc.assert(
      fc.property(anyWalk, ({ guide, events, event }) => {
        const state = replay(guide, events);
        expectValid(guide, state);
        expectValid(guide, reduce(guide, state, event));
      }),
      { numRuns: 400 },
    );
  });

  test('Back undoes each move to the letter', () => {
    fc.assert(
      fc.property(anyWalk, ({ guide, events, event }) => {
        const before = replay(guide, events);
        fc.pre(event.type !== 'back' && event.type !== 'start' && event.type !== 'restore');
        const after = reduce(guide, before, event);
        if (!isMove(before, after)) return;
        const undone = lasting(reduce(guide, after, { type: 'back' }));
        // Finishing ends a pause, and coming back to the last step walks on.
        const expected =
          after.phase === 'finished' ? { ...(lasting(before) as object), phase: 'walking' } : lasting(before);
        expect(undone).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('a run is the same after it was rebuilt from its events, whatever the page showed meanwhile', () => {
    fc.assert(
      fc.property(
        anyGuide.chain((guide) => fc.tuple(fc.constant(guide), fc.array(anyEvent(guide), { maxLength: 60 }))),
        ([guide, events]) => {
          const begun: WalkthroughEvent[] = [{ type: 'start' }, ...events];
          const stored = begun.filter((event) => event.type !== 'sight');
          expect(lasting(replay(guide, stored))).toEqual(lasting(replay(guide, begun)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a run is the same after it was written down and read again', () => {
    fc.assert(
      fc.property(anyWalk, ({ guide, events }) => {
        const state = replay(guide, events);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(replay(guide, JSON.parse(JSON.stringify(events)))).toEqual(state);
      }),
    );
  });

  test('a run of any length is kept in few events and is still the same', () => {
    fc.assert(
      fc.property(
        anyGuide.chain((guide) =>
          fc.tuple(fc.constant(guide), fc.array(anyStoredEvent(guide), { minLength: 30, maxLength: 200 })),
        ),
        ([guide, events]) => {
          const compacted = compactEvents(guide, events);
          expect(compacted.length).toBeLessThanOrEqual(MOST_EVENTS);
          expect(withoutTrail(replay(guide, compacted))).toEqual(withoutTrail(replay(guide, events)));
        },
      ),
    );
  });
});

function isMove(before: Walkthrough, after: Walkthrough): boolean {
  const step = 'step' in before ? before.step : undefined;
  if (before.phase !== 'walking' && before.phase !== 'paused') return false;
  if (after.phase === 'finished') return true;
  if (after.phase === 'left' || after.phase === 'ready') return false;
  return after.step !== step || JSON.stringify(after.choices) !== JSON.stringify(before.choices);
}

describe('to the end', () => {
  test('every combination of branches ends, by Next and answers alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(authorizePartner), anyGuide), (guide) => {
        fc.pre(allSteps(guide).length > 0);
        const most = countWays(guide) <= MOST_WAYS ? Number.POSITIVE_INFINITY : MOST_WAYS;
        expectAllBranchesToEnd(guide, reduce(guide, READY, { type: 'start' }), most);
      }),
      { numRuns: 25 },
    );
  });

  test('a link can name any step, and that is where the walkthrough starts', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const { id } of allSteps(guide)) {
          expect(reduce(guide, READY, { type: 'start', step: id })).toMatchObject({ phase: 'walking', step: id });
        }
      }),
    );
  });
});

/** A random guide can have billions of ways through it; of such a guide these many are walked, spread over all answers. */
const MOST_WAYS = 1000;

function countWays(guide: Guide): number {
  const sections = guide.sections.map(({ steps = [] }) => waysThrough(steps));
  return guide.task ? sections.reduce((sum, ways) => sum + ways, 0) : sections.reduce((all, ways) => all * ways, 1);
}

function waysThrough(steps: readonly Step[]): number {
  return steps.reduce((ways, step) => {
    if (!isChoice(step)) return ways;
    return ways * step.branches.reduce((sum, branch) => sum + waysThrough(branch.steps ?? []), 0);
  }, 1);
}

/** @param most about how many ways to walk from here; fewer than there are answers, and one of them is taken in turn. */
function expectAllBranchesToEnd(guide: Guide, state: Walkthrough, most: number): void {
  if (state.phase === 'finished') return;
  if (state.phase !== 'walking') throw new Error(`stopped: ${state.phase}`);
  const choice = choiceById(guide, state.step);
  const all: WalkthroughEvent[] = choice
    ? choice.branches.map((branch) => ({ type: 'choose', choice: choice.id, branch: branch.id }))
    : [{ type: 'next' }];
  const events = most < all.length ? all.slice(state.trail.length % all.length).slice(0, 1) : all;
  for (const event of events) {
    const after = reduce(guide, state, event);
    expect(after).not.toBe(state);
    expectAllBranchesToEnd(guide, after, most / events.length);
  }
}
