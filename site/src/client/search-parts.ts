import { endsElided } from './search-elision.ts';
import type { IndexedAnchor } from './search-index.ts';
import type { ReadPage } from './search-page.ts';

/** Words of a page, some of them what was looked for. */
export type Piece = { readonly text: string; readonly marked: boolean };

/** A section, step, branch or note that speaks of what was asked. */
export type Part = {
  readonly url: string;
  readonly title: readonly Piece[];
  /** The sentence that says it, where the title does not. */
  readonly excerpt?: readonly Piece[];
};

const MOST_PARTS = 3;
const LONGEST = 24;
const LEAD_IN = 5;

/** The parts of a page that meet most of the wishes, in the order of the page. */
export function bestParts(read: ReadPage, worth: readonly number[]): readonly Part[] {
  return partsOf(read)
    .map((part) => ({ ...part, score: scoreOf(read, part, worth) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_PARTS)
    .toSorted((one, other) => one.from - other.from)
    .map((part) => ({
      url: `${read.page.url}#${part.anchor.id}`,
      ...(isHeading(part) ? headed(read, part) : stepped(read, part)),
    }));
}

function isHeading({ anchor }: Range): boolean {
  return /^h\d$/.test(anchor.element);
}

/** A heading, and what stands below it where the heading does not say why it was found. */
function headed(read: ReadPage, part: Range): Pick<Part, 'title' | 'excerpt'> {
  const end = endOfHeading(part);
  const title = withoutStop(piecesBetween(read, part.from, end));
  if (title.some(({ marked }) => marked)) return { title };
  const best = bestSentence(read, end, part.to);
  return best && best.hits > 0 ? { title, excerpt: around(read, best) } : { title };
}

/** The index ends every block with a full stop, headings too. */
function withoutStop(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, text: piece.text.replace(/\.$/, '') } : piece,
  );
}

/** What the page is good for: the first words below its title. */
export function purposeOf(read: ReadPage): readonly Piece[] {
  const from = (read.page.meta.title ?? '').split(/\s+/).length;
  const first = read.page.anchors.find(({ location }) => location > from)?.location ?? read.words.length;
  return piecesBetween(read, from, first);
}

type Range = { readonly anchor: IndexedAnchor; readonly from: number; readonly to: number };

/** Every authored anchor with the words up to the next one. Ids with an underscore are the page's own. */
function partsOf({ page, words }: ReadPage): readonly Range[] {
  const own = page.anchors
    .filter(({ id }) => !id.startsWith('_'))
    .toSorted((one, other) => one.location - other.location);
  const starts = page.anchors.map(({ location }) => location);
  return own.map((anchor) => ({
    anchor,
    from: anchor.location,
    to: Math.min(words.length, ...starts.filter((start) => start > anchor.location)),
  }));
}

/** What a part says of each wish, once; double in its heading. Again counts little. */
function scoreOf({ met }: ReadPage, part: Range, worth: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const wish of met.slice(part.from, part.to).flat()) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  const inHeading = new Set(isHeading(part) ? met.slice(part.from, endOfHeading(part)).flat() : []);
  return [...counts].reduce((sum, [wish, count]) => {
    const often = 1 + 0.05 * Math.min(count, 4) + (inHeading.has(wish) ? 1 : 0);
    return sum + (worth[wish] ?? 0) * often;
  }, 0);
}

function endOfHeading({ anchor, from, to }: Range): number {
  return Math.min(to, from + (anchor.text ?? '').split(/\s+/).filter(Boolean).length);
}

/** "Step 3:" and the sentence that says most of what was asked. */
function stepped(read: ReadPage, { from, to }: Range): Pick<Part, 'title'> {
  const label = read.words.slice(from, Math.min(to, from + 3)).findIndex((word) => word.endsWith(':'));
  const start = label < 0 ? from : from + label + 1;
  const best = bestSentence(read, start, to);
  const said = best ? around(read, best) : [];
  return { title: label < 0 ? said : [...piecesBetween(read, from, start), { text: ' ', marked: false }, ...said] };
}

type Sentence = { readonly from: number; readonly to: number; readonly hits: number };

function bestSentence(read: ReadPage, from: number, to: number): Sentence | undefined {
  return sentencesBetween(read, from, to).toSorted((one, other) => other.hits - one.hits)[0];
}

function sentencesBetween({ words, met }: ReadPage, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (at < to - 1 && !/[.?!]$/.test(words[at] ?? '')) continue;
    sentences.push({ from: start, to: at + 1, hits: new Set(met.slice(start, at + 1).flat()).size });
    start = at + 1;
  }
  return sentences;
}

/** A long sentence is cut around its first found word. */
function around(read: ReadPage, { from, to }: Sentence): readonly Piece[] {
  if (to - from <= LONGEST) return piecesBetween(read, from, to);
  const hit = read.met.findIndex((wishes, at) => at >= from && at < to && wishes.length > 0);
  const start = Math.max(from, Math.min(hit - LEAD_IN, to - LONGEST));
  const end = Math.min(to, start + LONGEST);
  const cut = { text: '…', marked: false };
  return [...(start > from ? [cut] : []), ...piecesBetween(read, start, end), ...(end < to ? [cut] : [])];
}

function piecesBetween({ words, met }: ReadPage, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = from; at < to; at++) {
    const marked = (met[at]?.length ?? 0) > 0;
    const last = pieces.at(-1);
    const text = words[at] ?? '';
    const space = spaceBetween(last?.text, text);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + space + text, marked };
    else if (last?.marked === false) pieces.splice(-1, 1, { text: last.text + space, marked: false }, { text, marked });
    else pieces.push({ text: space + text, marked });
  }
  return pieces;
}

/** The index knows no narrow spaces: a word is what stands between spaces of any kind. */
function spaceBetween(before: string | undefined, after: string): string {
  if (before === undefined || endsElided(before)) return '';
  return /^[;:?!»]/.test(after) || before.endsWith('«') ? '\u202f' : ' ';
}
