import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS, REGIONS, roleSchema } from '#shared/guide/schema.ts';
import type { Description, Names } from '#shared/target/description.ts';
import { findTarget } from '#shared/target/find-target.ts';
import { foldWords } from '#shared/target/fold-words.ts';
import { pageLanguage } from '#shared/target/page-language.ts';
import type { Candidate, Snapshot } from '#shared/target/snapshot.ts';
import { viewChanged, viewSignature } from '#shared/target/view-signature.ts';
import { area, described, element, labels, type Part, page, viewport } from './some-page.ts';

const WORDS = [
  'Continue',
  'Continuer',
  'Cancel',
  'Partner',
  'Partenaire',
  'Limited access',
  'accès limité',
  'مرحبا',
  '👩‍👩‍👧 x',
  '',
];

const anyName = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `.repeat(2000)) },
);
const size = fc.constantFrom(0, 16, 100, 1280);
const anyBox = fc.record({
  x: fc.integer({ min: -400, max: 1600 }),
  y: fc.integer({ min: -900, max: 2000 }),
  width: size,
  height: size,
});
const anyPart: fc.Arbitrary<Part> = fc.record({
  role: fc.constantFrom('button', 'link', 'radio', 'checkbox', 'textbox', 'searchbox', 'heading', 'generic', 'row', ''),
  name: anyName,
  box: anyBox,
  areas: fc.array(fc.constantFrom(...AREAS).map(area), { maxLength: 2 }),
  headings: fc.array(anyName, { maxLength: 2 }),
  row: anyName,
  before: anyName,
  after: anyName,
  attributes: fc.constantFrom<Record<string, string>>({}, { name: 'q' }, { name: 'other' }),
  state: fc.record({
    disabled: fc.boolean(),
    reach: fc.constantFrom(
      'in-view' as const,
      'in-view' as const,
      'off-screen' as const,
      'covered' as const,
      'hidden' as const,
    ),
  }),
});
const anyPage: fc.Arbitrary<Snapshot> = fc.record({
  path: fc.constant('/v3/ng/home'),
  language: fc.constantFrom('en', 'fr', 'fr-CH', 'de', 'pt', '', 'x-y-z'),
  viewport: fc.constantFrom(viewport, { width: 0, height: 0 }),
  candidates: fc
    .array(anyPart, { maxLength: 12 })
    .map((parts) => parts.map((part, index): Candidate => ({ ...part, id: index + 1 }))),
});
const anyNames: fc.Arbitrary<Names> = fc.record({
  wordings: fc.constantFrom<Names['wordings'][]>(
    { en: ['Continue'], fr: ['Continuer'] },
    { en: ['Partner', 'Partners'], fr: ['Partenaire'] },
    { en: ['Limited access'] },
    {},
  ),
  loose: fc.boolean(),
});
const anyDescription: fc.Arbitrary<Description> = fc.record(
  {
    role: fc.constantFrom(...roleSchema.options),
    name: anyNames,
    place: fc.record({ area: fc.constantFrom(...AREAS), region: fc.constantFrom(...REGIONS) }, { requiredKeys: [] }),
    near: anyNames,
    under: anyNames,
    only: fc.boolean(),
    yours: fc.boolean(),
    attributes: fc.constantFrom<Record<string, string>>({}, { name: 'q' }),
  },
  { requiredKeys: ['role', 'only', 'yours', 'attributes'] },
);

function isStranger({ name }: { readonly name: string }): boolean {
  const words = foldWords(name);
  return words !== '' && !words.includes('continue');
}

describe('whatever the page looks like', () => {
  test('there is a verdict, and only what can be used is pointed at', () => {
    fc.assert(
      fc.property(anyDescription, anyPage, (description, snapshot) => {
        const verdict = findTarget(description, snapshot);
        if (verdict.verdict !== 'found') return;
        for (const { state } of verdict.candidates) expect(['in-view', 'off-screen']).toContain(state.reach);
        if (!description.yours) expect(verdict.candidates).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which its elements were read does not matter', () => {
    const shuffled = anyPage.chain((snapshot) =>
      fc.tuple(
        fc.constant(snapshot),
        fc.shuffledSubarray([...snapshot.candidates], { minLength: snapshot.candidates.length }),
      ),
    );
    fc.assert(
      fc.property(anyDescription, shuffled, (description, [snapshot, candidates]) => {
        expect(findTarget(description, { ...snapshot, candidates })).toEqual(findTarget(description, snapshot));
      }),
      { numRuns: 400 },
    );
  });

  test('an element that has nothing to do with it never makes another one the target', () => {
    fc.assert(
      fc.property(anyDescription, anyPage, anyPart, (description, snapshot, part) => {
        // It may show for the first time where an area of the page is; here it only adds to what is known.
        const shown = snapshot.candidates.flatMap(({ areas }) => areas.map(({ kind }) => kind));
        const areas = part.areas.filter(({ kind }) => shown.includes(kind));
        const unrelated = { ...part, areas, role: 'progressbar', id: 99 };
        const more = { ...snapshot, candidates: [unrelated, ...snapshot.candidates] };
        expect(findTarget(description, more)).toEqual(findTarget(description, snapshot));
      }),
      { numRuns: 400 },
    );
  });

  test('once the target is gone, nothing with other words takes its place', () => {
    const known = { wordings: { en: ['Continue'], fr: ['Continuer'] }, loose: false };
    fc.assert(
      fc.property(anyDescription, anyPage, fc.constantFrom('en', 'fr', ''), (given, snapshot, language) => {
        const candidates = snapshot.candidates.filter(isStranger);
        const verdict = findTarget({ ...given, name: known }, { ...snapshot, language, candidates });
        expect(verdict.verdict).toBe('absent');
      }),
      { numRuns: 400 },
    );
  });

  test('its language and its view can be told', () => {
    fc.assert(
      fc.property(anyPage, (snapshot) => {
        expect(['en', 'fr', undefined, 'de']).toContain(pageLanguage(snapshot, labels, snapshot.language));
        expect(viewChanged(viewSignature(snapshot), viewSignature(snapshot))).toBe(false);
      }),
    );
  });
});

test('a target of the guide among a page full of strangers is the one that is found', () => {
  const proceed = described({ role: 'button', label: 'continue' });
  const strangers = fc.array(anyPart.filter(isStranger), { maxLength: 20 });
  fc.assert(
    fc.property(strangers, fc.nat(20), (others, where) => {
      const parts = others.toSpliced(where, 0, element('button', 'Continue'));
      expect(findTarget(proceed, page('en', ...parts))).toMatchObject({
        verdict: 'found',
        candidates: [{ name: 'Continue' }],
      });
    }),
  );
});
