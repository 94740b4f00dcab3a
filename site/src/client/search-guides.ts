import { closestWord } from './search-closest.ts';
import { joinElisions } from './search-elision.ts';
import type { Pagefind } from './search-index.ts';
import { type ReadPage, readPage } from './search-page.ts';
import { bestParts, type Part, type Piece, purposeOf } from './search-parts.ts';
import { readQuery, type Wish, wishFor } from './search-query.ts';
import { type Answer, answerWish, rankPages, rarityOf } from './search-ranking.ts';
import type { SearchWords } from './search-words.ts';

/** A guide that was found. */
export type Found = {
  readonly url: string;
  readonly title: string;
  readonly purpose: readonly Piece[];
  readonly parts: readonly Part[];
  readonly otherTitle?: string;
  /** Its titles in the other language, where only these hold what was typed. */
  readonly otherWords?: string;
};

export type Findings = {
  readonly guides: readonly Found[];
  /** The guide whose number or key was typed: no need to look further. */
  readonly straight?: Found;
  /** Words that no guide has, and what was looked for instead, if anything. */
  readonly unknown: readonly { readonly typed: string; readonly instead?: string }[];
};

/** More are loaded than shown, because only what is loaded can be compared word by word. */
const MOST_LOADED = 8;
/** Between the titles that `loader/search-meta.ts` writes. */
const OTHER_TITLES = ' · ';
const WORTH_OF_TITLE = 1;
const WORTH_OF_OTHER = 0.7;
const WORTH_OF_CITATION = 0.02;
const MOST_CITATIONS = 10;

/** Everything that answers what was typed, the best first. */
export async function searchGuides(pagefind: Pagefind, words: SearchWords, typed: string): Promise<Findings> {
  const wishes = readQuery(typed, words);
  const first = await answer(pagefind, words, wishes, typed);
  if (first.straight) return { guides: [first.straight], straight: first.straight, unknown: [] };
  if (first.unknown.length === 0) return { guides: first.guides, unknown: [] };
  const unknown = first.unknown.map((word) => ({ typed: word, instead: closestWord(word, words.spelled) }));
  const known = wishes.filter((wish) => !first.unknown.includes(wish.typed));
  const instead = unknown.flatMap((one) => (one.instead ? [wishFor(one.instead, words.same)] : []));
  const second = await answer(pagefind, words, [...known, ...instead], typed);
  return {
    guides: second.guides,
    unknown: unknown.map(({ typed, instead }) => (instead ? { typed, instead } : { typed })),
  };
}

type Answered = { readonly guides: readonly Found[]; readonly straight?: Found; readonly unknown: readonly string[] };

async function answer(
  pagefind: Pagefind,
  words: SearchWords,
  wishes: readonly Wish[],
  typed: string,
): Promise<Answered> {
  const answers: Answer[] = [];
  for (const wish of wishes) answers.push(await answerWish(pagefind, wish));
  const rarity = answers.map((one) => rarityOf(one, words.guides));
  const ranked = rankPages(answers, words.guides).slice(0, MOST_LOADED);
  const pages = await Promise.all(ranked.map(async ({ load }) => readPage(await load(), wishes)));
  const guides = pages
    .map((read) => ({ read, score: scoreOf(read, rarity) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .map(({ read }) => foundIn(read, rarity));
  const named = pages.find(({ page }) => page.meta.names?.split(' ').includes(nameIn(typed)));
  const unknown = await unknownAmong(wishes, answers, pages, words);
  return { guides, unknown, ...(named && { straight: foundIn(named, rarity) }) };
}

/** The number or key that was typed: `2669`, `FAQ 2669`, `authorize-partner`. */
function nameIn(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^(?:faq\s*|#)(?=\d)/, '');
}

function scoreOf({ page, says }: ReadPage, rarity: readonly number[]): number {
  const said = says.reduce((sum, { much, inTitle, inOther }, wish) => {
    return sum + (rarity[wish] ?? 0) * Math.max(WORTH_OF_TITLE * inTitle + much, WORTH_OF_OTHER * inOther);
  }, 0);
  return said * (1 + WORTH_OF_CITATION * Math.min(Number(page.meta.cited ?? 0), MOST_CITATIONS));
}

function foundIn(read: ReadPage, rarity: readonly number[]): Found {
  const { page, says } = read;
  const [otherTitle] = joinElisions(page.meta.other ?? '').split(OTHER_TITLES);
  const needsOther = says.some(({ much, inTitle, inOther }) => inOther > 0 && much + inTitle === 0);
  return {
    url: page.url,
    title: joinElisions(page.meta.title ?? page.url),
    purpose: purposeOf(read),
    parts: bestParts(read, rarity),
    ...(otherTitle && { otherTitle }),
    ...(needsOther && page.meta.other && { otherWords: joinElisions(page.meta.other) }),
  };
}

/**
 * Words that no guide has. The index always answers with what begins alike, be it one letter, so the pages are asked: those
 * that were loaded, and the one that the index holds for the best.
 */
async function unknownAmong(
  wishes: readonly Wish[],
  answers: readonly Answer[],
  pages: readonly ReadPage[],
  { spelled }: SearchWords,
): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const [number, wish] of wishes.entries()) {
    if (wish.isTranslated || spelled.includes(wish.typed) || pages.some((page) => speaksOf(page, number))) continue;
    const [best] = [...(answers[number]?.values() ?? [])].toSorted((one, other) => other.score - one.score);
    if (!best || !speaksOf(readPage(await best.load(), [wish]), 0)) unknown.push(wish.typed);
  }
  return unknown;
}

function speaksOf({ says }: ReadPage, wish: number): boolean {
  const said = says[wish];
  return said !== undefined && said.much + said.inTitle + said.inOther > 0;
}
