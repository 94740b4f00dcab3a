import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainTarget } from '#shared/target/explain-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { anyDescription, anyPage } from './any-page.ts';
import { described, element, page } from './some-page.ts';

test('it explains what findTarget() says, with the best first and nothing that is ruled out', () => {
  const proceed = described({ role: 'button', label: 'continue' });
  const seen = page('en', element('button', 'Cancel'), element('link', 'Continue'), element('button', 'Continue'));
  const report = explainTarget(proceed, seen);
  const { verdict, probability } = findTarget(proceed, seen);
  expect(report).toMatchObject({ verdict, probability, elements: 3, possible: 2 });
  expect(report.nearest.map(({ role }) => role)).toEqual(['button', 'link']);
  expect(report.nearest.map(({ behind }) => behind > 0)).toEqual([false, true]);
});

/** The same page with roles that its author made up, or somebody's name in their place. */
const withOddRoles = (seen: Snapshot): Snapshot => ({
  ...seen,
  candidates: seen.candidates.map((candidate) => ({ ...candidate, role: `§${candidate.role}§` })),
});

test('no role that a page makes up is told, however an element is described', () => {
  fc.assert(
    fc.property(anyDescription, anyPage, (description, seen) => {
      expect(JSON.stringify(explainTarget(description, withOddRoles(seen)))).not.toContain('§');
    }),
    { numRuns: 300 },
  );
});
