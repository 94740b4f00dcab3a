import { describe, expect, test } from 'vitest';
import { hashWords } from '#shared/guide/hash-words.ts';
import { readGuide } from '#shared/guide/read-guide.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { printStamps, readStamps, type Stamp } from '#shared/translation/stamp.ts';
import { stampTexts, textStates } from '#shared/translation/text-states.ts';
import { fixtureTexts } from '../library/content-texts.ts';

const SMALL = (await fixtureTexts()).guides[0]?.text ?? '';

function guide(change: (text: string) => string = (text) => text): Guide {
  const { guide, problems } = readGuide(change(SMALL), 'content/guides/visit-house.yaml');
  if (!guide) throw new Error(JSON.stringify(problems));
  return guide;
}

const stamp = (guide: Guide, stamps: readonly Stamp[], ...same: string[]) =>
  stampTexts(guide, stamps, (name) => same.includes(name));
const notTranslated = (guide: Guide, stamps: readonly Stamp[]) =>
  textStates(guide, stamps)
    .filter(({ state }) => state !== 'translated')
    .map(({ name, state }) => `${name} ${state}`);

const stamps = stamp(guide(), []);
const english = (text: string) => text.replace('Climb up.', 'Climb the ladder.');
const french = (text: string) => text.replace('Montez.', 'Montez à l’échelle.');

test('a guide that was just stamped is translated', () => {
  expect(notTranslated(guide(), stamps)).toEqual([]);
});

describe('when the source text changed', () => {
  test('its translation is stale, and only that one', () => {
    expect(notTranslated(guide(english), stamps)).toEqual(['visit-house#climb.do stale']);
  });

  test('stamping alone does not make it true', () => {
    expect(notTranslated(guide(english), stamp(guide(english), stamps))).toEqual(['visit-house#climb.do stale']);
  });

  test('it is translated again once the translation changed too', () => {
    const both = guide((text) => french(english(text)));
    expect(notTranslated(both, stamps)).toEqual([]);
    expect(notTranslated(both, stamp(both, stamp(guide(english), stamps)))).toEqual([]);
  });

  test('or once somebody says that it still means the same', () => {
    const told = stamp(guide(english), stamps, 'visit-house#climb.do');
    expect(notTranslated(guide(english), told)).toEqual([]);
  });

  test('a stale text that moves or gets another id stays stale', () => {
    const moved = (text: string) => english(text).replace('- id: climb', '- id: go-up\n        aliases: [climb]');
    const again = stamp(guide(moved), stamps);
    expect(notTranslated(guide(moved), stamps)).toEqual(['visit-house#go-up.do stale']);
    expect(notTranslated(guide(moved), again)).toEqual(['visit-house#go-up.do stale']);
  });
});

test('a better translation alone changes nothing', () => {
  expect(notTranslated(guide(french), stamps)).toEqual([]);
  const later = stamp(guide(french), stamps);
  expect(
    notTranslated(
      guide((text) => english(french(text))),
      later,
    ),
  ).toEqual(['visit-house#climb.do stale']);
});

test('a paragraph put before others makes none of them stale', () => {
  const more = (text: string) =>
    text.replace('    body:\n', '    body:\n      - paragraph: { en: Cold., fr: Froid. }\n');
  expect(notTranslated(guide(more), stamps)).toEqual([]);
  expect(notTranslated(guide(more), stamp(guide(more), stamps))).toEqual([]);
});

test('spaces and line breaks are no change', () => {
  const folded = (text: string) => text.replace('en: Climb up.', 'en: >-\n            Climb\n            up.');
  const block = (text: string) =>
    folded(text.replace('{ en: Climb up., fr: Montez. }', '\n          en: Climb up.\n          fr: Montez.'));
  expect(notTranslated(guide(block), stamps)).toEqual([]);
});

test('of a guide written in French, the English text is the translation', () => {
  const inFrench = (text: string) => text.replace('kind: mixed', 'kind: mixed\nsource: fr');
  const own = stamp(guide(inFrench), []);
  expect(
    notTranslated(
      guide((text) => french(inFrench(text))),
      own,
    ),
  ).toEqual(['visit-house#climb.do stale']);
  expect(
    notTranslated(
      guide((text) => english(inFrench(text))),
      own,
    ),
  ).toEqual([]);
});

describe('a guide that says what is not translated yet', () => {
  const pending = (text: string) =>
    text
      .replace('kind: mixed', 'kind: mixed\npending: fr')
      .replace(', fr: Montez. }', ' }')
      .replace('\n          fr: Montez.', '');

  test('may lack that language; the text shows the other one and counts as missing', () => {
    expect(notTranslated(guide(pending), stamps)).toEqual(['visit-house#climb.do missing']);
    const [, attic] = guide(pending).sections;
    expect(attic?.steps?.[0]).toMatchObject({ do: { en: 'Climb up.', fr: 'Climb up.' } });
  });

  test('may not lack the language it is written in', () => {
    const lacking = pending(SMALL).replace('do: { en: Climb up. }', 'do: { fr: Montez. }');
    expect(readGuide(lacking, 'x.yaml').problems).toContainEqual(
      expect.objectContaining({ severity: 'error', message: 'the English text is missing' }),
    );
  });

  test('is told when nothing is missing any more', () => {
    const { problems } = readGuide(SMALL.replace('kind: mixed', 'kind: mixed\npending: fr'), 'x.yaml');
    expect(problems.map(({ severity, line, message }) => `${severity} ${line} ${message}`)).toEqual([
      'warning 6 every text is translated',
    ]);
  });
});

test('the lock says the same after it was written and read', () => {
  expect(readStamps(printStamps(stamps)).stamps).toHaveLength(stamps.length);
  expect(printStamps(readStamps(printStamps(stamps).replaceAll('\n', '\r\n')).stamps)).toBe(printStamps(stamps));
});

test('what a merge leaves in the lock is told by line', () => {
  expect(readStamps(`<<<<<<< ours\n${printStamps(stamps.slice(0, 1))}=======\n`).unreadable).toEqual([1, 3]);
});

test('other words have another hash', () => {
  const words = Array.from({ length: 5000 }, (_, index) => `Select entry ${index}.`);
  expect(new Set(words.map(hashWords)).size).toBe(words.length);
  expect(hashWords('a b')).not.toBe(hashWords('b a'));
});
