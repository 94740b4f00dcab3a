import { expect, test } from 'vitest';
import { readLibrary } from '#shared/node/read-library.ts';
import { PLAIN } from './plan/conditions.ts';
import { guidePage } from './report/pages.ts';
import { failuresOf, stumblesOf, tableOf } from './report/summary.ts';
import type { StepRecord, WalkRecord } from './walk/record.ts';

const { library } = await readLibrary();

function walked(steps: readonly StepRecord[], troubles: readonly string[] = []): WalkRecord {
  const guide = library?.guides.find(({ key }) => key === 'dark-mode');
  if (!guide) throw new Error('dark-mode is no guide any more');
  const walk = { guide, way: { place: 'macos' }, reads: 'en', manager: 'fr', condition: PLAIN } as const;
  return { walk, steps, troubles, time: 2_000 };
}

const FOUND: StepRecord = { step: 'open-account', was: 'found', ended: 'noticed', time: 90 };
const WORDS: StepRecord = { step: 'open-avatar-menu', was: 'words', excuse: 'not described', ended: 'told', time: 80 };
const FAILED: StepRecord = { step: 'place', was: 'failed', trouble: 'says <b>nothing</b>', time: 5_000 };

test('the table counts what was ringed, what had words only and what failed', () => {
  const lines = tableOf([walked([FOUND, WORDS]), walked([FAILED])]).split('\n');
  expect(lines[1]?.split(/ {2,}/)).toEqual(['dark-mode', 'en over fr', '2', '1', '1', '0', '1', '4']);
});

test('a walk fails by a step, or by what else went wrong, and says where', () => {
  expect(failuresOf([walked([FOUND, WORDS])])).toEqual([]);
  expect(failuresOf([walked([FAILED]), walked([FOUND], ['a console complained'])])).toEqual([
    'dark-mode (macos), en over fr, plain: place: says <b>nothing</b>',
    'dark-mode (macos), en over fr, plain: a console complained',
  ]);
});

test('a walk that was right when it was repeated does not fail, and says what was wrong before', () => {
  const again = { ...walked([FOUND]), before: walked([FAILED]) };
  expect(failuresOf([again])).toEqual([]);
  expect(stumblesOf([again, walked([FOUND])])).toEqual([
    'dark-mode (macos), en over fr, plain: place: says <b>nothing</b>',
  ]);
  expect(guidePage([again])).toContain('Right when repeated. Before: dark-mode (macos)');
});

test('the page of a guide shows why a step has words only, and text of the page as text', () => {
  const page = guidePage([walked([WORDS, FAILED])]);
  expect(page).toContain('words only, as the content says: not described');
  expect(page).toContain('says &lt;b>nothing');
});
