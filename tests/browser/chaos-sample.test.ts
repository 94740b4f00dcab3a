import { expect, test } from 'vitest';
import { chaosWalk, runChaos } from '../chaos/run-chaos.ts';
import { builtLibrary } from '../verify/built-extension.ts';

// A sample of `npm run chaos`, which takes two hundred.
test('guide 2669 is disturbed before every event, and the card stays where the run stands', async () => {
  const library = builtLibrary();
  const ends = await runChaos(library, [chaosWalk(library, 3, 3)]);
  expect(ends.map(({ trouble, history }) => trouble && [trouble, ...history])).toEqual([undefined]);
}, 180_000);
