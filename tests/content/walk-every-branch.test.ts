import { describe, expect, test } from 'vitest';
import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf } from '#shared/library/anchors.ts';
import { CONTENT, readLibrary } from '#shared/node/read-library.ts';
import { branchesLeadingTo } from '#shared/walkthrough/lead.ts';
import { READY, reduce } from '#shared/walkthrough/machine.ts';
import { allSteps, stepById, stepsOf } from '#shared/walkthrough/path.ts';
import type { Walkthrough, WalkthroughEvent } from '#shared/walkthrough/state.ts';

const { library } = await readLibrary(CONTENT);
const walked = (library?.guides ?? []).filter((guide) => stepsOf(guide).length > 0);

/** Far more than the longest guide has, so that a walk that goes round in circles is noticed. */
const LONGEST_WALK = 200;

type Walk = { readonly steps: readonly string[]; readonly answers: readonly string[]; readonly state: Walkthrough };

/** Every way through a guide, taking each answer of each choice that is met. */
function walks(
  guide: Guide,
  state: Walkthrough,
  steps: readonly string[] = [],
  answers: readonly string[] = [],
): Walk[] {
  if (state.phase !== 'walking' || steps.length > LONGEST_WALK) return [{ steps, answers, state }];
  const here = stepById(guide, state.step);
  const met = [...steps, state.step];
  if (here?.kind !== 'choice') return walks(guide, reduce(guide, state, { type: 'next' }), met, answers);
  return here.choice.branches.flatMap((branch) => {
    const event: WalkthroughEvent = { type: 'choose', choice: here.id, branch: branch.id };
    return walks(guide, reduce(guide, state, event), met, [...answers, branch.id]);
  });
}

test('there are guides to walk', () => {
  expect(walked.length).toBeGreaterThanOrEqual(17);
});

describe.for(walked.map((guide) => [guide.key, guide] as const))('%s', ([, guide]) => {
  const all = walks(guide, reduce(guide, READY, { type: 'start' }));

  test('every way through it ends', () => {
    for (const { state, answers } of all) expect(state.phase, answers.join(' > ')).toBe('finished');
  });

  test('no way meets a step twice', () => {
    for (const { steps, answers } of all) expect(new Set(steps).size, answers.join(' > ')).toBe(steps.length);
  });

  test('every step and every branch is on some way', () => {
    const met = new Set(all.flatMap(({ steps, answers }) => [...steps, ...answers]));
    const branches = allSteps(guide).flatMap((step) =>
      step.kind === 'choice' ? step.choice.branches.map(({ id }) => id) : [],
    );
    const wanted = [...allSteps(guide).map(({ id }) => id), ...branches];
    expect(wanted.filter((id) => !met.has(id))).toEqual([]);
  });

  test('every link to a step or branch of it starts there', () => {
    const walkable = anchorsOf(guide).filter(({ kind }) => ['step', 'choice', 'branch', 'task'].includes(kind));
    expect(walkable.filter(({ id }) => !branchesLeadingTo(guide, id))).toEqual([]);
  });
});
