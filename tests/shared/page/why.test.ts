import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '#shared/guide/schema.ts';
import { reasons } from '#shared/page/why/reasons.ts';
import { reportOnSecret, reportOnStep, type StepReport } from '#shared/page/why/step-report.ts';
import { supportText } from '#shared/page/why/support-text.ts';
import { whyView } from '#shared/page/why/why-view.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { allSteps, stepById } from '#shared/walkthrough/path.ts';
import { element, page } from '../target/some-page.ts';
import { pack } from './some-card.ts';

const SENDER = { program: 'Cairn 1.2.3', browser: 'Brave 141', state: 'not-found' };
const BY_KEY = { page: (key: string) => key, label: (key: string) => key };
const ANYWHERE = '/v3/17/ng/unheard-of';

function reportAt(step: string, snapshot: Snapshot): StepReport {
  const found = stepById(pack.guide, step);
  if (!found) throw new Error(`2669 has no step "${step}".`);
  return reportOnStep(found, snapshot, snapshot.language, pack);
}

function said(step: string, snapshot: Snapshot, language: 'en' | 'fr' = 'en'): readonly string[] {
  const voice = { pack, language, manager: undefined, knowledgeBase: '' };
  return whyView({ report: reportAt(step, snapshot), ...SENDER }, voice, 'not-found').reasons;
}

test('on another page that is all there is to say', () => {
  expect(said('start-invitation', page('en', element('button', 'Help')))).toEqual([
    'The step belongs to this page: the Partner page. You are on another one: the home page.',
    'The Manager speaks English here, as the page says of itself.',
  ]);
});

test('what is looked for and how near the page comes to it is said in plain words', () => {
  const there = {
    ...page('en', element('button', 'Help'), element('link', 'Partner', { in: ['sidebar'] })),
    path: ANYWHERE,
  };
  expect(said('start-invitation', there)).toEqual([
    'The step belongs to this page: the Partner page. Cairn cannot tell from the address whether you are there.',
    'The Manager speaks English here, by 1 name on the page.',
    'Cairn looks for a button named “Add a partner”.',
    'None of the 2 elements on the page can be it.',
  ]);
});

test('a name that nobody has confirmed in the Manager’s language is owned up to, in French too', () => {
  const french = { ...page('fr', element('button', 'Ajouter un partenaire')), path: ANYWHERE };
  expect(said('start-invitation', french, 'fr')).toContainEqual(
    'Personne n’a confirmé le nom « Add a partner » dans cette langue. Il est peut-être différent ici.',
  );
  expect(said('start-invitation', french, 'fr').at(-1)).toMatch(
    /^Le plus proche est un bouton, et Cairn en est sûr à \d+ %\. Il signale un élément à partir de \d+ %\.$/,
  );
});

test('nor one by which only the page would be known', () => {
  const german = { ...page('de', element('textbox', 'Partner'), element('button', 'Weiter')), path: ANYWHERE };
  expect(said('search-partner', german)).toContainEqual(expect.stringMatching(/^Nobody has confirmed .*“Continue”/));
});

test('where the page lacks what stands with the target, that is said, and nothing of how near something else comes', () => {
  const home = { ...page('en', element('textbox', 'Search'), element('button', 'Help')), path: ANYWHERE };
  expect(said('search-partner', home).slice(-2)).toEqual([
    'Cairn looks for a text field.',
    'Cairn points at it only on a page that also shows “Continue”, and does not see that here.',
  ]);
  expect(said('search-partner', home, 'fr').at(-1)).toBe(
    'Cairn ne signale l’élément que sur une page qui affiche aussi « Continuer », et ne le voit pas ici.',
  );
  expect(supportText(reportAt('search-partner', home), 'en', SENDER)).toMatch(
    /absent, .* possible, without continue\n/,
  );
  const form = page('en', element('textbox', 'Search'), element('button', 'Continue'));
  expect(said('search-partner', { ...form, path: ANYWHERE }).join()).not.toContain('only on a page');
});

test.each([
  ['covered', /something lies in front of it/],
  ['inert', /switched off while a window is open/],
  ['hidden', /perhaps in a folded menu/],
] as const)('what hides it is said: %s', (reach, words) => {
  const there = page('en', element('button', 'Add a partner', { state: { reach } }));
  expect(said('start-invitation', { ...there, path: ANYWHERE }).at(-1)).toMatch(words);
});

test('two that look alike, and one that is there, are said as well', () => {
  const twins = [0, 300].map((y) =>
    element('link', 'Partner', { in: ['sidebar'], box: { x: 0, y, width: 90, height: 20 } }),
  );
  expect(said('open-partners', page('en', ...twins)).at(-1)).toMatch(/one only if it is 4 times as likely/);
  expect(said('open-partners', page('en', ...twins.slice(1))).at(-1)).toMatch(/^It is there: Cairn is 9\d % sure\.$/);
});

test('where a secret is shown, and where no source describes anything, that is the whole reason', () => {
  const secret: Step = { id: 'copy', do: { en: 'Copy.', fr: 'Copiez.' }, target: 'unknown', secret: true };
  const report = reportOnSecret({ kind: 'instruction', id: 'copy', step: secret }, pack);
  expect(reasons(report, 'en', BY_KEY)).toEqual([expect.stringContaining('does not look at the page')]);
  expect(said('pick-category', { ...page('en'), path: ANYWHERE }).at(-1)).toMatch(/^No source describes/);
});

test('support reads which guide, step and version it is, on which page, and every score with its reasons', () => {
  const there = { ...page('fr', element('button', 'Ajouter un partenaire')), path: ANYWHERE };
  const text = supportText(reportAt('start-invitation', there), 'fr', SENDER);
  expect(text).toMatch(/^Cairn 1\.2\.3 · Brave 141 · fr\nauthorize-partner#start-invitation · \w+ · not-found\n/);
  expect(text).toContain('- Cairn cherche un bouton nommé « add-partner ».');
  expect(text).toContain('page: partners, unknown, seen unknown');
  expect(text).toMatch(
    /target: button add-partner, unverified add-partner\n {2}absent, 0\.\d\d of 0\.\d\d, lead 1\.39, 1 of 1 possible/,
  );
  expect(text).toMatch(/ {2}button 0\.\d\d, behind 0\.00, in-view: role same [+-]\d/);
});

/** Words as a page may say them, and nobody else. */
const private_ = fc.stringMatching(/^§[a-zà-ÿ0-9@./-]{6,20}§$/);

const anyPrivatePage: fc.Arbitrary<Snapshot> = fc
  .array(
    fc.record({
      role: fc.oneof(fc.constantFrom('button', 'link', 'checkbox', 'radio', 'textbox', 'row', 'heading'), private_),
      name: fc.oneof(
        private_,
        private_.map((words) => `Continue ${words}`),
        fc.constantFrom('Partner', 'Continue'),
      ),
      words: private_,
      reach: fc.constantFrom('in-view' as const, 'covered' as const, 'hidden' as const, 'inert' as const),
    }),
    { maxLength: 8 },
  )
  .chain((parts) =>
    fc
      .record({
        path: private_.map((part) => `/v3/${part}/${part}`),
        language: fc.oneof(fc.constantFrom('en', 'fr', ''), private_),
      })
      .map((head) => ({
        ...page(
          head.language,
          ...parts.map(({ role, name, words, reach }) =>
            element(role, name, {
              headings: [words],
              row: words,
              before: words,
              after: words,
              attributes: { name: words, href: words, 'data-testid': words },
              state: { reach },
            }),
          ),
        ),
        path: head.path,
      })),
  );

test('whatever a page says, in names, roles, texts, attributes, address and language, none of it is in the report', () => {
  fc.assert(
    fc.property(
      anyPrivatePage,
      fc.constantFrom(...allSteps(pack.guide)),
      fc.constantFrom('en', 'fr'),
      (seen, step, language) => {
        const report = reportOnStep(step, seen, seen.language, pack);
        expect(JSON.stringify(report)).not.toContain('§');
        expect(supportText(report, language, SENDER)).not.toContain('§');
      },
    ),
    { numRuns: 300 },
  );
});
