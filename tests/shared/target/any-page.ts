import fc from 'fast-check';
import { AREAS, REGIONS } from '#shared/guide/place.ts';
import { roleSchema } from '#shared/guide/target.ts';
import type { Description, Names, PageIdentity, Seen } from '#shared/target/description.ts';
import type { Candidate, Snapshot, Traits } from '#shared/target/snapshot.ts';
import { area, type Part, viewport } from './some-page.ts';

/** Pages and descriptions as no one would wish for, for the laws that hold on all of them. */

const WORDS = [
  'Continue',
  'Continuer',
  'Cancel',
  'Partner',
  'Partenaire',
  'Limited access',
  'accès limité',
  'مرحبا بكم',
  'עברית Continue',
  '继续',
  '👩‍👩‍👧 x',
  '\ue88e',
  '\u200b',
  'a',
  '',
];

const anyName = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `.repeat(2000)) },
);
const size = fc.constantFrom(0, 16, 100, 1280, Number.MAX_SAFE_INTEGER);
const anyBox = fc.record({
  x: fc.integer({ min: -400, max: 1600 }),
  y: fc.integer({ min: -900, max: 2000 }),
  width: size,
  height: size,
});
const anyLink = fc.constantFrom(
  '',
  '#',
  'javascript:void(0)',
  '/',
  '/partners',
  'https://a.example/partners?x=1',
  '//',
  '%',
);
const anyTraits: fc.Arbitrary<Traits> = fc.record({
  tag: fc.constantFrom('a', 'button', 'div', 'x-y', ''),
  id: fc.constantFrom('', 'go', 'go-2', '\ud800'),
  classes: fc.array(fc.constantFrom('primary', 'wide', ''), { maxLength: 3 }),
  text: anyName,
  alt: fc.constantFrom('', 'logo'),
  xpath: fc.constantFrom('', '/html[1]/body[1]/a[1]', '/html[1]/body[1]/div[2]/a[1]', '/'),
  nearby: anyName,
  siblings: fc.nat({ max: 4 }),
});
const attributes = fc.oneof(
  fc.constantFrom<Record<string, string>>({}, { name: 'q' }, { name: 'other', 'data-testid': 'x' }),
  anyLink.map((href): Record<string, string> => ({ href })),
);

export const anyPart: fc.Arbitrary<Part> = fc.record(
  {
    role: fc.constantFrom(
      'button',
      'link',
      'radio',
      'checkbox',
      'textbox',
      'searchbox',
      'heading',
      'generic',
      'row',
      '',
    ),
    name: anyName,
    box: anyBox,
    areas: fc.array(fc.constantFrom(...AREAS).map(area), { maxLength: 2 }),
    headings: fc.array(anyName, { maxLength: 2 }),
    row: anyName,
    before: anyName,
    after: anyName,
    attributes,
    state: fc.record({
      disabled: fc.boolean(),
      reach: fc.constantFrom(
        'in-view' as const,
        'in-view' as const,
        'off-screen' as const,
        'covered' as const,
        'inert' as const,
        'hidden' as const,
      ),
    }),
    traits: anyTraits,
  },
  { requiredKeys: ['role', 'name', 'box', 'areas', 'headings', 'row', 'before', 'after', 'attributes', 'state'] },
);

export const anyPage: fc.Arbitrary<Snapshot> = fc.record({
  path: fc.constantFrom('/v3/ng/home', '', '/v3/17/partners', '//'),
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
    { zh: ['继续'], en: [''] },
    {},
  ),
  loose: fc.boolean(),
});
const anyIdentity: fc.Arbitrary<PageIdentity> = fc.record({
  routes: fc.constantFrom(['/v3/:org?/partners'], []),
  others: fc.constantFrom(['/v3/ng/home'], []),
});
const anySeen: fc.Arbitrary<Seen> = fc.record({
  candidate: fc.tuple(anyPart, anyTraits).map(([part, traits]) => ({ ...part, id: 0, traits })),
  path: fc.constant('/v3/ng/home'),
  language: fc.constantFrom('en', 'fr', ''),
  viewport: fc.constant(viewport),
});

/** As a person writes it. */
export const anyWritten: fc.Arbitrary<Description> = fc.record(
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

/** Of both forms. */
export const anyDescription: fc.Arbitrary<Description> = fc
  .tuple(anyWritten, fc.option(anySeen, { nil: undefined }), fc.option(anyIdentity, { nil: undefined }))
  .map(([written, seen, page]) => ({ ...written, ...(seen && { seen }), ...(page && { page }) }));
