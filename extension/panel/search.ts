import type { Language } from '#shared/guide/language.ts';
import type { GuideSummary } from '../messages/overview.ts';

/**
 * The guides that hold every word of the query, in whichever language, accents and case aside. The FAQ number found exactly
 * comes first, then guides whose title in the customer's language has all the words; otherwise in the library's order. Where
 * nothing is searched for, the guides under way come first.
 */
export function searchGuides(
  guides: readonly GuideSummary[],
  query: string,
  language: Language,
): readonly GuideSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return guides
    .filter((guide) => holdsAll(textOf(guide), words))
    .map((guide) => ({ guide, rank: rankOf(guide, words, language) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ guide }) => guide);
}

function rankOf(guide: GuideSummary, words: readonly string[], language: Language): number {
  if (words.length === 0) return guide.progress.is === 'open' ? 0 : 1;
  if (guide.faq !== undefined && words.includes(String(guide.faq))) return 0;
  return holdsAll(fold(guide.title[language]), words) ? 1 : 2;
}

function textOf({ faq, title, purpose }: GuideSummary): string {
  return fold([faq ?? '', title.en, title.fr, purpose.en, purpose.fr].join(' '));
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** What two spellings have in common: "Opération", "operation"; "d’accès", "d'acces"; "œuvre", "oeuvre". */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}
