import fc from 'fast-check';
import type { Guide } from '#shared/guide/schema.ts';
import { allSteps } from '#shared/walkthrough/path.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';

/** Any event at all for a guide, also ones that do not fit and ids that nobody knows. */
export function anyEvent(guide: Guide): fc.Arbitrary<WalkthroughEvent> {
  const sight = fc.record({
    type: fc.constant('sight' as const),
    step: anyId(guide),
    sight: fc.constantFrom('found' as const, 'waiting' as const, 'elsewhere' as const, 'not-found' as const),
  });
  return fc.oneof({ weight: 6, arbitrary: anyStoredEvent(guide) }, { weight: 1, arbitrary: sight });
}

export function anyStoredEvent(guide: Guide): fc.Arbitrary<StoredEvent> {
  const id = anyId(guide);
  const answers = allSteps(guide).flatMap((step) =>
    step.kind === 'choice' ? step.choice.branches.map((branch) => ({ choice: step.id, branch: branch.id })) : [],
  );
  const choose = fc
    .constantFrom({ choice: 'nobody', branch: 'knows' }, ...answers)
    .map((answer) => ({ type: 'choose' as const, ...answer }));
  const restore = fc.record({
    type: fc.constant('restore' as const),
    phase: fc.constantFrom('walking' as const, 'paused' as const, 'finished' as const, 'left' as const),
    step: id,
    choices: fc.dictionary(id, fc.oneof(id, fc.constant('-'))),
    done: fc.array(id),
    rounds: fc.dictionary(id, fc.nat({ max: 9 })),
    heeded: fc.array(id),
  });
  const tick = fc.record({
    type: fc.constant('tick' as const),
    step: id,
    is: fc.constantFrom('done' as const, 'open' as const),
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ type: 'next' as const }) },
    { weight: 4, arbitrary: choose },
    { weight: 3, arbitrary: fc.constant({ type: 'back' as const }) },
    { weight: 2, arbitrary: id.map((step) => ({ type: 'outcome' as const, step })) },
    { weight: 2, arbitrary: id.map((step) => ({ type: 'go' as const, step })) },
    { weight: 2, arbitrary: fc.constantFrom({ type: 'pause' as const }, { type: 'resume' as const }) },
    { weight: 1, arbitrary: id.map((step) => ({ type: 'next' as const, step })) },
    { weight: 2, arbitrary: tick },
    { weight: 1, arbitrary: id.map((step) => ({ type: 'again' as const, step })) },
    { weight: 1, arbitrary: id.map((caution) => ({ type: 'heed' as const, caution })) },
    { weight: 1, arbitrary: id.map((step) => ({ type: 'start' as const, step })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ type: 'start' as const }, { type: 'finish' as const }, { type: 'leave' as const }),
    },
    { weight: 1, arbitrary: restore },
  );
}

/** Runs of stored events, mostly begun. */
export function anyRun(guide: Guide): fc.Arbitrary<readonly StoredEvent[]> {
  return fc
    .tuple(fc.boolean(), fc.array(anyStoredEvent(guide), { maxLength: 60 }))
    .map(([begun, events]) => (begun ? [{ type: 'start' as const }, ...events] : events));
}

function anyId(guide: Guide): fc.Arbitrary<string> {
  const steps = allSteps(guide);
  const branches = steps.flatMap((step) => (step.kind === 'choice' ? step.choice.branches.map(({ id }) => id) : []));
  const sections = guide.sections.map(({ id }) => id);
  return fc.constantFrom('nobody-knows', ...steps.map(({ id }) => id), ...branches, ...sections);
}
