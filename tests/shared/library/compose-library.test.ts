import { expect, test } from 'vitest';
import { type ContentTexts, composeLibrary } from '#shared/library/compose-library.ts';
import { fixtureTexts } from './content-texts.ts';

const texts = await fixtureTexts();

type Part = 'labels' | 'pages' | 'sources' | 'categories';

function withChange(part: Part, before: string, after: string): ContentTexts {
  const { name, text } = texts[part];
  expect(text).toContain(before);
  return { ...texts, [part]: { name, text: text.replace(before, after) } };
}

function told(changed: ContentTexts, severity = 'error'): string[] {
  const { problems } = composeLibrary(changed);
  return problems
    .filter((problem) => problem.severity === severity)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test.for([
  ['labels', 'fr: unverified', 'fr: unverifed', 'content/labels.yaml:10:7 "unverifed" cannot stand here'],
  ['labels', '  fr: unverified\n', '', 'content/labels.yaml:8:3 the French text is missing'],
  ['labels', 'text: Window, seen: [book]', 'text: Window', 'content/labels.yaml:9:7 "seen" is missing here'],
  ['labels', 'text: Window, seen', 'txt: Window, seen', 'content/labels.yaml:9:9 unknown key "txt"'],
  [
    'labels',
    '{ text: Window, seen: [book] }',
    'unverified',
    'content/labels.yaml:7:1 nobody has seen the label "window" in any language',
  ],
  ['labels', 'Window, seen: [book]', 'Window, seen: [boook]', 'content/labels.yaml:9:30 unknown source "boook"'],
  ['labels', 'window:\n', 'Window Two:\n', 'content/labels.yaml:7:1 "Window Two" cannot be a key here'],
  ['pages', 'seen: [book]', 'seen: [boook]', 'content/manager/pages.yaml:5:10 unknown source "boook"'],
  ['pages', 'reach: [door]', 'reach: [dor]', 'content/manager/pages.yaml:4:11 unknown label "dor"'],
  [
    'pages',
    '"/v3/:org?/ng/hall"',
    'https://manager.infomaniak.com/x',
    'content/manager/pages.yaml:3:12 "https://manager.infomaniak.com/x" is not written as it must be',
  ],
  ['sources', '"2026"', '2026', 'content/sources.yaml:3:9 the number 2026 cannot stand here'],
  ['categories', ', fr: Plus tard', '', 'content/categories.yaml:2:8 the French text is missing'],
] as const)('%s: a mistake is told at its place: %s -> %s', ([part, before, after, message]) => {
  const errors = told(withChange(part, before, after));
  expect(errors).toContain(message);
  // A label or page that cannot be used any more is also told where a guide names it, and nothing else is.
  for (const error of errors) expect(error === message || error.startsWith('content/guides/')).toBe(true);
});

test('mistakes in several files are all told, by file and line', () => {
  const errors = told({
    ...withChange('labels', 'seen: [book]', 'seen: [none]'),
    sources: { ...texts.sources, text: texts.sources.text.replace('date:', 'dat:') },
    guides: texts.guides.map(({ name, text }) => ({ name, text: text.replace('kind: mixed', 'kind: mix') })),
  });
  expect(errors.map((error) => error.split(':')[0])).toEqual([
    'content/guides/visit-house.yaml',
    'content/labels.yaml',
    'content/sources.yaml',
  ]);
});

test('a labels file that cannot be read is one mistake, not one for each label', () => {
  expect(told({ ...texts, labels: { name: 'content/labels.yaml', text: 'door: "x\n' } })).toHaveLength(1);
});

test('a link to a guide that cannot be read is not called broken', () => {
  const broken = { name: 'content/guides/broken.yaml', text: 'key: "broken\n' };
  const linking = texts.guides.map(({ name, text }) => ({
    name,
    text: text.replaceAll('#entrance', 'guide:broken#somewhere'),
  }));
  expect(told({ ...texts, guides: [broken, ...linking] })).toHaveLength(1);
});

test('what nobody knows yet is a warning and keeps nothing from being built', () => {
  expect(composeLibrary(texts).library).toBeDefined();
  expect(told(texts, 'warning')).toEqual([
    'content/labels.yaml:10:7 nobody has seen the French name of the label "window"',
    'content/manager/pages.yaml:9:11 no source names the address of the page "attic"',
  ]);
});

test('guides come in the order of the categories, then of the folder', () => {
  const guide = (key: string, category: string, faq: number) => {
    const text = texts.guides[0]?.text ?? '';
    const own = text.replace('key: visit-house', `key: ${key}`).replace('aliases: [see-house]\n', '');
    return {
      name: `content/guides/${key}.yaml`,
      text: own.replace('faq: 100', `faq: ${faq}`).replace('category: basics', `category: ${category}`),
    };
  };
  const guides = [guide('a', 'later', 1), guide('b', 'basics', 2), guide('c', 'later', 3), guide('d', 'basics', 4)];
  const { library } = composeLibrary({ ...texts, guides });
  expect(library?.guides.map(({ key }) => key)).toEqual(['b', 'd', 'a', 'c']);
});
