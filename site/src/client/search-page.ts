import type { IndexedPage } from './search-index.ts';
import { matchPrinted, piecesOf, waysOf } from './search-match.ts';
import type { Wish } from './search-query.ts';

/** A page that was loaded, and where it speaks of what was asked. */
export type ReadPage = {
  readonly page: IndexedPage;
  readonly words: readonly string[];
  /** For each word of the page the numbers of the wishes that it meets; most meet none. */
  readonly met: readonly (readonly number[])[];
  /** For each wish what the page says of it. */
  readonly says: readonly Says[];
};

/** From 0 to 1: how much of the page, whether its title, and whether its titles in the other language. */
type Says = { readonly much: number; readonly inTitle: number; readonly inOther: number };

type Pieces = readonly (readonly string[])[];

/** A page that names something so often speaks of it half as much as any page can. */
const HALF = 8;

export function readPage(page: IndexedPage, wishes: readonly Wish[]): ReadPage {
  const words = page.content.split(/\s+/);
  const pieces = words.map(piecesOf);
  const title = piecesIn(page.meta.title);
  const other = piecesIn(page.meta.other);
  const met: number[][] = words.map(() => []);
  const says = wishes.map((wish, number) => {
    const ways = waysOf(wish).map(({ words: asked, worth }): Says => {
      const counts = asked.map((word) => countIn(pieces, word));
      for (const place of counts.flatMap(({ places }) => places)) {
        if (!met[place]?.includes(number)) met[place]?.push(number);
      }
      const least = Math.min(...counts.map(({ count }) => count));
      return {
        much: (worth * least) / (least + HALF),
        inTitle: worth * bestIn(title, asked),
        inOther: worth * bestIn(other, asked),
      };
    });
    return {
      much: Math.max(0, ...ways.map(({ much }) => much)),
      inTitle: Math.max(0, ...ways.map(({ inTitle }) => inTitle)),
      inOther: Math.max(0, ...ways.map(({ inOther }) => inOther)),
    };
  });
  return { page, words, met, says };
}

function piecesIn(text: string | undefined): Pieces {
  return text ? text.split(/\s+/).map(piecesOf) : [];
}

function countIn(pieces: Pieces, asked: string): { count: number; places: readonly number[] } {
  let count = 0;
  const places: number[] = [];
  for (const [place, one] of pieces.entries()) {
    const match = matchPrinted(one, asked);
    if (match === 0) continue;
    count += match;
    places.push(place);
  }
  return { count, places };
}

/** How well the words stand in a title: as well as the worst of them. */
function bestIn(title: Pieces, asked: readonly string[]): number {
  return Math.min(...asked.map((word) => Math.max(0, ...title.map((one) => matchPrinted(one, word)))));
}
