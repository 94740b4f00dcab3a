import { expect, test } from 'vitest';
import type { Guide } from '#shared/guide/schema.ts';
import type { Library } from '#shared/library/library.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { compareFile, progressFile } from '../../extension/background/progress-file.ts';
import { overGuide, withPlace } from '../../extension/background/run-over-guide.ts';
import type { StoredRuns } from '../../extension/background/run-store.ts';
import type { StoredRun } from '../../extension/background/stored-run.ts';
import { LARGEST_FILE } from '../../extension/messages/progress-file.ts';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const library: Library = {
  guides: [authorizePartner],
  labels: {},
  pages: {},
  sources: {},
  categories: {},
  glossary: {},
} as unknown as Library;

function walked(...events: StoredEvent[]): StoredRun {
  const run = { guide: authorizePartner.key, id: 'one', revision: events.length, events, touched: NOON, version: '' };
  return withPlace(authorizePartner, run);
}

const UNDER_WAY = walked({ type: 'start' }, { type: 'next' }, { type: 'next' });

function stored(...runs: StoredRun[]): StoredRuns {
  return { runs, unreadable: [], unsaved: [], storage: 'usable' };
}

function exported(...runs: StoredRun[]): string {
  return JSON.stringify(progressFile(library, stored(...runs), NOON + 1));
}

function compare(text: string, ...here: StoredRun[]) {
  return compareFile(library, stored(...here), text, NOON + 2);
}

/** The guide as it may be after its next edition. */
function edited(change: (text: string) => string): Guide {
  return JSON.parse(change(JSON.stringify(authorizePartner)));
}

test('what was exported and imported stands at the same step, with the same answers and the same steps done', () => {
  const run = walked(...UNDER_WAY.events, { type: 'go', step: 'limited' }, { type: 'next' });
  const { review, runs } = compare(exported(run));
  expect(review).toEqual({ readable: true, adds: [authorizePartner.title], stays: [], unknown: [] });
  const { trail: _then, ...before } = { trail: [], ...replay(authorizePartner, run.events) };
  expect(replay(authorizePartner, runs[0]?.events ?? [])).toMatchObject(before);
  expect(runs[0]).toMatchObject({ guide: run.guide, touched: NOON, aside: true });
});

test('a person can read the file: the guide’s title, the step, when it was', () => {
  expect(progressFile(library, stored(UNDER_WAY), NOON + 1)).toEqual({
    cairn: 'progress',
    format: 2,
    made: '2026-11-22T12:00:00.001Z',
    guides: [
      {
        guide: 'authorize-partner',
        title: authorizePartner.title,
        lastUsed: '2026-11-22T12:00:00.000Z',
        guideVersion: UNDER_WAY.version,
        place: UNDER_WAY.place,
      },
    ],
  });
});

test('a file that an older Cairn made is brought back too', () => {
  expect(compare(exported(UNDER_WAY).replace('"format":2', '"format":1')).runs).toHaveLength(1);
});

test('what is here stays as it is, whatever the file says', () => {
  const further = walked(...UNDER_WAY.events, { type: 'next' });
  const { review, runs } = compare(exported(further), UNDER_WAY);
  expect(review).toMatchObject({ adds: [], stays: [authorizePartner.title] });
  expect(runs).toEqual([]);
});

test('a guide that this version does not have is left out, and named', () => {
  const { review, runs } = compare(exported(UNDER_WAY).replace('"authorize-partner"', '"of-tomorrow"'));
  expect(review).toMatchObject({ adds: [], unknown: ['of-tomorrow'] });
  expect(runs).toEqual([]);
});

test('a guide that the file names twice is added once', () => {
  const file = JSON.parse(exported(UNDER_WAY));
  const twice = JSON.stringify({ ...file, guides: [...file.guides, ...file.guides] });
  expect(compare(twice).runs).toHaveLength(1);
});

test('a date in the future is no reason never to grow old', () => {
  const file = exported({ ...UNDER_WAY, touched: NOON + 1e12 });
  expect(compare(file).runs[0]?.touched).toBe(NOON + 2);
});

test.each([
  ['no JSON', () => 'rubbish', 'no-json'],
  ['half a file', () => exported(UNDER_WAY).slice(0, -9), 'no-json'],
  ['another JSON', () => '{"guides":[]}', 'not-ours'],
  ['an unknown key', () => exported(UNDER_WAY).replace('"format"', '"more":1,"format"'), 'not-ours'],
  ['a step that cannot be one', () => exported(UNDER_WAY).replace('"step":"', '"step":"<b>'), 'not-ours'],
  ['a date that is none', () => exported(UNDER_WAY).replace('2026-11-22T12:00:00.000Z', 'yesterday'), 'not-ours'],
  ['a later format', () => exported(UNDER_WAY).replace('"format":2', '"format":3'), 'newer'],
  ['too much', () => ' '.repeat(LARGEST_FILE + 1), 'too-large'],
])('a bad file adds nothing, and says why: %s', (_what, text, why) => {
  expect(compare(text())).toEqual({ review: { readable: false, why }, runs: [] });
});

test('the guide’s steps are renamed: the run is at the same step, with the same steps done, by the table of older ids', () => {
  const guide = edited((text) =>
    text
      .replace('"id":"start-invitation"', '"id":"begin-invitation","aliases":["start-invitation"]')
      .replace('"id":"open-partners"', '"id":"go-to-partners","aliases":["open-partners"]'),
  );
  const now = replay(guide, overGuide(guide, UNDER_WAY).events);
  const before = replay(authorizePartner, UNDER_WAY.events);
  const renamed = (id: string) =>
    ({ 'start-invitation': 'begin-invitation', 'open-partners': 'go-to-partners' })[id] ?? id;
  expect('step' in now && now.step).toBe('step' in before && renamed(before.step));
  expect('done' in now && now.done).toEqual('done' in before && before.done.map(renamed));
});

test('a step is put in before: what was done stays done, and nothing that was not done counts as done', () => {
  const step = { id: 'quite-new', do: { en: 'New', fr: 'Neuf' } };
  const guide = edited((text) =>
    text.replace(/\{[^{}]*"id":"open-partners"/, (found) => `${JSON.stringify(step)},${found}`),
  );
  expect(JSON.stringify(guide)).toContain('quite-new');
  const now = replay(guide, overGuide(guide, UNDER_WAY).events);
  const before = replay(authorizePartner, UNDER_WAY.events);
  expect('done' in now && now.done).toEqual('done' in before && before.done);
});

test('the step is removed without a successor: the run goes on at the first open step', () => {
  const at = replay(authorizePartner, UNDER_WAY.events);
  const step = 'step' in at ? at.step : '';
  const guide = edited((text) => text.replace(`"id":"${step}"`, '"id":"something-else"'));
  const now = replay(guide, overGuide(guide, UNDER_WAY).events);
  expect(now).toMatchObject({ phase: 'walking', step: 'something-else' });
});

test('only words have changed: the run keeps its events, so Back still undoes each of them', () => {
  const guide = edited((text) => text.replace(authorizePartner.title.en, 'Another title'));
  expect(overGuide(guide, UNDER_WAY)).toBe(UNDER_WAY);
});
