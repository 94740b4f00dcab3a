import { expect, test } from 'vitest';
import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf } from '#shared/library/anchors.ts';
import type { Library } from '#shared/library/library.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { viewGuide } from '../../site/src/guide/guide-view.ts';
import { atomFeed } from '../../site/src/machines/atom-feed.ts';
import { guideMarkdown } from '../../site/src/machines/guide-markdown.ts';
import { guidesList, guidesListSchema } from '../../site/src/machines/guides-list.ts';
import { llmsText } from '../../site/src/machines/llms-text.ts';
import { structuredData } from '../../site/src/machines/structured-data.ts';

const SITE = new URL('https://guides.example');
const read = await readLibrary();
if (!read.library) throw new Error('The content has mistakes: npm run content says which.');
const library: Library = read.library;
const lastChecked = (guide: Guide) => guide.checked;
const pending = library.guides.map((guide, index): Guide => (index === 0 ? { ...guide, pending: 'fr' } : guide));

test.each(['en', 'fr'] as const)(
  'in %s the Markdown of a guide names each of its anchors, and holds no mark that was not read',
  (language) => {
    for (const guide of library.guides) {
      const text = guideMarkdown(library, guide, language, SITE);
      expect(text.startsWith('# ')).toBe(true);
      for (const { id } of anchorsOf(guide))
        expect(text, guide.key).toContain(`/${language}/guides/${guide.key}/#${id})`);
      expect(text, guide.key).not.toMatch(/\{[a-z-]+\}|undefined|\]\((?!https:\/\/)/);
    }
  },
);

test('in Markdown a bar that stands in a cell of a table ends no cell', () => {
  const guide = library.guides.find(({ sections }) => JSON.stringify(sections).includes('"table"'));
  const sections = JSON.stringify(guide?.sections).replace(/("columns":\[\{"en":)"[^"]*"/, '$1"One | other"');
  const text = guide ? guideMarkdown(library, { ...guide, sections: JSON.parse(sections) }, 'en', SITE) : '';
  expect(text).toContain('| One \\| other |');
});

test('in Markdown both branches of a choice stand below it, with the numbers of the page and a caution before its action', () => {
  const guide = library.guides.find(({ key }) => key === 'authorize-partner');
  const text = guide ? guideMarkdown(library, guide, 'en', SITE) : '';
  const order = ['### 7. How much', '#### 7a. Only', '#### 7b. The whole', '##### 9. Do you also'].map((part) =>
    text.indexOf(part),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(text).toMatch(/11\. \*\*Caution:\*\* This sends the invitation[^\n]*Select the blue button \*\*Continue\*\*/);
  expect(text).toContain('\n    On the sign-in page\n');
});

test('the list of all guides has the shape it promises', () => {
  const list = guidesList({ ...library, guides: pending }, SITE);
  expect(guidesListSchema.parse(list)).toEqual(list);
  expect(list.guides).toHaveLength(library.guides.length);
  expect(list.guides[0]?.addresses.fr.translated).toBe(false);
  expect(list.guides[0]?.addresses.en.translated).toBe(true);
});

test('a guide that lacks texts in a language is not offered in it', () => {
  const lacking = { ...library, guides: pending };
  const address = `/fr/guides/${pending[0]?.key}/`;
  expect(llmsText(library, 'fr', SITE)).toContain(address);
  expect(llmsText(lacking, 'fr', SITE)).not.toContain(address);
  expect(atomFeed(library, 'fr', SITE, lastChecked)).toContain(address);
  expect(atomFeed(lacking, 'fr', SITE, lastChecked)).not.toContain(address);
});

test('a feed is the same for the same content, newest first, and its words cannot break it', () => {
  const [first, ...others] = library.guides;
  if (!first) throw new Error('There is no guide.');
  const changed: Guide = {
    ...first,
    key: 'never-published',
    checked: '2031-01-02',
    title: { en: 'A < B & "C"', fr: 'x' },
  };
  const feed = atomFeed({ ...library, guides: [...others, changed] }, 'en', SITE, lastChecked);
  expect(feed).toBe(atomFeed({ ...library, guides: [...others, changed] }, 'en', SITE, lastChecked));
  expect(feed).toContain('<title>A &lt; B &amp; &quot;C&quot;</title>');
  expect(feed.indexOf('never-published')).toBeLessThan(feed.indexOf(others[0]?.key ?? ''));
  expect(feed).toContain('<updated>2031-01-02T00:00:00Z</updated>');
});

test.each(['en', 'fr'] as const)(
  'in %s every step and branch of a guide is in its HowTo, under its own address',
  (language) => {
    for (const guide of library.guides) {
      const data = JSON.stringify(structuredData(viewGuide(library, guide.key, language), SITE));
      const anchors = anchorsOf(guide).filter(({ kind }) => ['step', 'choice', 'branch'].includes(kind));
      for (const { id } of anchors) expect(data, guide.key).toContain(`/${language}/guides/${guide.key}/#${id}"`);
      expect(data.includes('"HowTo"'), guide.key).toBe(anchors.length > 0);
    }
  },
);
