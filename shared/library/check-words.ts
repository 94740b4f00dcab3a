import type { Language } from '#shared/guide/language.ts';
import { locate } from '#shared/guide/locate.ts';
import { maskMarks } from '#shared/guide/mask-marks.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { textsOf } from '#shared/guide/texts-of.ts';
import type { Glossary } from './glossary.ts';
import type { LibraryFiles } from './library-files.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';

/** Whoever puts a word in quotation marks speaks about the word. */
const QUOTED = /«[^»]*»|“[^”]*”/g;

type Avoided = { readonly word: string; readonly pattern: RegExp; readonly term: string };

/** Where a guide uses another word than the one we have agreed on in content/glossary.yaml. */
export function checkWords({ glossary, guides }: LibraryFiles): Problem[] {
  const avoided = { en: avoidedWords(glossary.value ?? {}, 'en'), fr: avoidedWords(glossary.value ?? {}, 'fr') };
  return guides.flatMap(({ file }) =>
    textsOf(file.value).flatMap(({ path, language, text }) => {
      const words = maskMarks(text).replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));
      return avoided[language].mayStandIn(words).flatMap(({ pattern, term }) => {
        const found = firstOther(words, pattern, term);
        if (!found) return [];
        const hint = `We call it "${term}" (content/glossary.yaml).`;
        const message = `"${found.word}" is not the word we use`;
        return [locate(file, { path, at: { character: found.character }, severity: 'warning', message, hint })];
      });
    }),
  );
}

function avoidedWords(glossary: Glossary, language: Language): PhraseIndex<Avoided> {
  const avoided = Object.values(glossary).flatMap((entry) =>
    entry[language].avoid.map((word) => ({ word, term: entry[language].term, pattern: wholeWord(word) })),
  );
  return indexPhrases(avoided, ({ word }) => [word, `${word}s`]);
}

/** In the singular and in the plural, and not as a part of a longer word. */
function wholeWord(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}s?(?![\\p{L}\\p{N}-])`, 'giu');
}

/** The first match that is not the agreed word itself, or a word of it, with capitals as agreed. */
function firstOther(words: string, pattern: RegExp, term: string): { word: string; character: number } | undefined {
  const agreed = [term, ...term.split(' ')].flatMap((word) => [word, `${word}s`]);
  for (const { 0: word, index } of words.matchAll(pattern))
    if (!agreed.includes(word)) return { word, character: index };
  return undefined;
}
