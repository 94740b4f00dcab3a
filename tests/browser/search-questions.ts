import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '#shared/guide/language.ts';
import type { Findings } from '../../site/src/client/search-guides.ts';
import { openBuiltSearch } from './built-search.ts';

const questionSchema = z.strictObject({ ask: z.string(), guide: z.string(), first: z.literal(true).optional() });
const FILE = join(import.meta.dirname, '..', 'fixtures', 'search-questions.yaml');
const QUESTIONS = z
  .strictObject({ en: z.array(questionSchema).min(40), fr: z.array(questionSchema).min(40) })
  .parse(parse(readFileSync(FILE, 'utf8')));

/** Every question of tests/fixtures/search-questions.yaml, asked of the built index of one language. */
export function answersItsQuestions(language: Language): void {
  let search: (typed: string) => Promise<Findings>;
  beforeAll(async () => {
    search = await openBuiltSearch(language);
  });

  test.each(QUESTIONS[language].map(({ ask, guide, first }) => ({ ask, guide, most: first ? 1 : 3 })))(
    `${language}: “$ask” finds $guide among the first $most`,
    async ({ ask, guide, most }) => {
      const { guides } = await search(ask);
      const found = guides.slice(0, most).map(({ url }) => url);
      expect(found).toContain(`/${language}/guides/${guide}/`);
    },
  );

  describe(`${language}: what else the search promises`, () => {
    test('a number or a key leads straight to its guide, and a word does not', async () => {
      for (const name of ['2669', 'FAQ 2669', '#2669', 'authorize-partner'])
        expect((await search(name)).straight?.url, name).toBe(`/${language}/guides/authorize-partner/`);
      expect((await search('partner')).straight).toBeUndefined();
    });

    test('letters that are no words find nothing, not what begins with one of them', async () => {
      expect((await search('imzqx')).guides).toEqual([]);
      expect((await search('zzzyyyxxx')).guides).toEqual([]);
    });

    test('a mistyped word is found as what it must have meant, and the answer says so', async () => {
      const { guides, unknown } = await search('parntership');
      expect(unknown).toEqual(language === 'en' ? [{ typed: 'parntership', instead: 'partnership' }] : unknown);
      if (language === 'en') expect(guides.length).toBeGreaterThan(2);
    });

    test('what is found leads to a place in the guide that says it', async () => {
      const asked = language === 'en' ? 'send the invitation' : 'envoyer l’invitation';
      const [first] = (await search(asked)).guides;
      expect(first?.parts.map(({ url }) => url)).toContain(`/${language}/guides/authorize-partner/#send-limited`);
    });

    test('words behind an elision are found and shown as they were written', async () => {
      if (language === 'en') return;
      const [first] = (await search('accès')).guides.filter(({ url }) => url.includes('modify-partner-access'));
      expect(first?.title).toBe('Modifier l’accès d’un Partenaire');
    });

    test('accents and case change nothing', async () => {
      const [plain, accented] = await Promise.all([search('ACCES PARTENAIRE'), search('accès partenaire')]);
      expect(plain.guides.map(({ url }) => url)).toEqual(accented.guides.map(({ url }) => url));
    });

    test('words of the other language find the guide and say by which words', async () => {
      const asked = language === 'en' ? 'usurpation piratage craignez' : 'break-in fear';
      const [first] = (await search(asked)).guides;
      expect(first?.url).toBe(`/${language}/guides/secure-account/`);
      expect(first?.otherWords).toContain(language === 'en' ? 'piratage' : 'break-in');
    });
  });
}
