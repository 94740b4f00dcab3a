import { compareLink } from './compare-link.ts';
import { closerText, compareText, compareValue, type TextState } from './compare-text.ts';
import type { Description, Seen } from './description.ts';
import { foldWords, wordsStandIn } from './fold-words.ts';
import { primaryTag, wordsOn } from './known-words.ts';
import { type Phrase, phraseOf, type Rarity, rarityOn, sharedWords, wordsOf } from './rarity.ts';
import type { Say } from './signals.ts';
import type { Box, Candidate, Snapshot, Traits } from './snapshot.ts';

/** An element once seen, ready to be held against those of one page. */
export type SeenSearch = {
  readonly element: Seen['candidate'];
  /** Its words as this page would say them; none where nobody knows them in its language. */
  readonly phrases: readonly Phrase[];
  readonly foreign: readonly string[];
  readonly isSameLanguage: boolean;
  readonly nearby: Phrase;
  readonly rarityOf: Rarity;
  /** How often a text stands on the page. */
  readonly countOf: (folded: string) => number;
};

const NO_TRAITS: Traits = { tag: '', id: '', classes: [], text: '', alt: '', xpath: '', nearby: '' };

export function searchForSeen(seen: Seen, name: Description['name'], snapshot: Snapshot): SeenSearch {
  const { candidate } = seen;
  const language = primaryTag(snapshot.language);
  const isSameLanguage = language === '' || language === primaryTag(seen.language);
  const known = name && wordsOn(name, snapshot.language);
  const texts = [...(isSameLanguage ? [textOf(candidate)] : []), ...(known?.here ?? [])];
  const phrases = texts.map(phraseOf);
  const nearby = phraseOf(candidate.traits.nearby);
  const words = new Set([...phrases, nearby].flatMap((phrase) => [...phrase.words]));
  const counts = new Map<string, number>(phrases.map(({ folded }) => [folded, 0]));
  for (const other of snapshot.candidates) {
    const folded = foldWords(textOf(other));
    const count = counts.get(folded);
    if (count !== undefined) counts.set(folded, count + 1);
  }
  return {
    element: candidate,
    phrases,
    foreign: known?.foreign ?? [],
    isSameLanguage,
    nearby,
    rarityOf: rarityOn(snapshot.candidates, words),
    countOf: (folded) => counts.get(folded) ?? 1,
  };
}

/** What the element says: its name, or what is drawn in it. */
export function textOf({ name, traits }: Candidate): string {
  return name || (traits?.text ?? '');
}

export type WordsState = TextState | 'foreign' | 'same in foreign';

/** Compares the most telling: most of a page can be given up after it. */
export function compareWords(search: SeenSearch, candidate: Candidate, say: Say): WordsState {
  const { element } = search;
  const folded = foldWords(textOf(candidate));
  const words = wordsState(search, folded);
  const state = words === 'is' ? rarityState(search.countOf(folded)) : words;
  // Words of a label are surer than words once seen: whoever wrote them down knew them in this language.
  say(search.isSameLanguage || search.phrases.length === 0 ? 'words' : 'words as told', state);
  say(`link${beside(words)}`, compareLink(element.attributes.href ?? '', candidate.attributes.href ?? ''));
  if (words !== 'is') say('neighbour', isNamedIn(search.nearby, folded) ? 'was' : 'unknown');
  return words;
}

/** Compares everything else that is known of the element. */
export function compareRest(search: SeenSearch, candidate: Candidate, words: WordsState, say: Say): void {
  const { element } = search;
  const traits = candidate.traits ?? NO_TRAITS;
  say('role', element.role === candidate.role ? 'is' : 'other');
  say('tag', compareTag(element.traits.tag, traits.tag));
  say('path', comparePath(element.traits.xpath, traits.xpath));
  say(`place${words === 'is' ? ' of same words' : ''}`, comparePlace(element.box, candidate.box));
  say('size', compareSize(element.box, candidate.box));
  say('id', compareValue(element.traits.id, traits.id));
  say('field', compareValue(element.attributes.name ?? '', candidate.attributes.name ?? ''));
  say('type', compareValue(element.attributes.type ?? '', candidate.attributes.type ?? ''));
  say('alt', compareValue(element.traits.alt, traits.alt));
  say('classes', compareSets(element.traits.classes, traits.classes));
  say('marks', compareMarks(element.attributes, candidate.attributes));
  say('area', element.areas[0]?.kind === candidate.areas[0]?.kind ? 'is' : 'other');
  say('heading', compareValue(element.headings[0] ?? '', candidate.headings[0] ?? ''));
  say('nearby', compareNearby(search, traits.nearby));
}

function wordsState(search: SeenSearch, folded: string): WordsState {
  const { phrases, foreign, rarityOf } = search;
  const [first, ...others] = phrases;
  if (!first) return foreign.includes(folded) ? 'same in foreign' : 'foreign';
  return others.reduce(
    (best, phrase) => closerText(best, compareText(phrase, folded, rarityOf)),
    compareText(first, folded, rarityOf),
  );
}

function rarityState(count: number): string {
  if (count <= 2) return 'is';
  return count <= 4 ? 'is, of few' : 'is, of many';
}

/** Where it leads means more beside words that fit than alone. */
function beside(words: WordsState): string {
  if (words === 'is') return ' of same words';
  return words === 'near' || words === 'part' ? ' of like words' : '';
}

/** A thing that stood beside it and has those other words is that thing. */
function isNamedIn({ folded }: Phrase, words: string): boolean {
  return words.length >= 3 && wordsStandIn(folded, words) !== 'no';
}

const KIN: readonly ReadonlySet<string>[] = [
  new Set(['a', 'button', 'input', 'summary']),
  new Set(['input', 'select', 'textarea']),
  new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  new Set(['div', 'span', 'p', 'li', 'td', 'th', 'tr', 'label']),
];

function compareTag(before: string, now: string): 'is' | 'kin' | 'other' {
  if (before === now) return 'is';
  return KIN.some((kin) => kin.has(before) && kin.has(now)) ? 'kin' : 'other';
}

function comparePath(before: string, now: string): 'is' | 'end' | 'shape' | 'other' {
  if (before === now) return 'is';
  if (shapeOf(before) !== shapeOf(now)) return 'other';
  return lastParts(before, 2) === lastParts(now, 2) ? 'end' : 'shape';
}

/** The last four tags, without their numbers. */
function shapeOf(xpath: string): string {
  return lastParts(xpath, 4).replace(/\[\d+\]/g, '');
}

function lastParts(xpath: string, count: number): string {
  let at = xpath.length;
  for (let left = count; left > 0 && at > 0; left -= 1) at = xpath.lastIndexOf('/', at - 1);
  return xpath.slice(at + 1);
}

function comparePlace(before: Box, now: Box): 'there' | 'near' | 'around' | 'column' | 'far' {
  const away = Math.hypot(
    before.x + before.width / 2 - now.x - now.width / 2,
    before.y + before.height / 2 - now.y - now.height / 2,
  );
  if (away < 20) return 'there';
  if (away < 100) return 'near';
  if (away < 300) return 'around';
  return Math.abs(before.x - now.x) < 60 ? 'column' : 'far';
}

function compareSize(before: Box, now: Box): 'is' | 'near' | 'other' {
  const alike = Math.min(ratio(before.width, now.width), ratio(before.height, now.height));
  if (alike > 0.9) return 'is';
  return alike > 0.6 ? 'near' : 'other';
}

function ratio(a: number, b: number): number {
  return Math.min(a, b) / Math.max(a, b, 1);
}

function compareSets(before: readonly string[], now: readonly string[]): 'is' | 'most' | 'some' | 'other' | 'none' {
  if (before.length === 0 && now.length === 0) return 'none';
  const shared = before.filter((one) => now.includes(one)).length;
  const all = before.length + now.length - shared;
  if (shared === all) return 'is';
  if (shared === 0) return 'other';
  return shared * 2 >= all ? 'most' : 'some';
}

const WEIGHED_ELSEWHERE = new Set(['href', 'name', 'type']);

/** Attributes that developers set to find an element again. */
function compareMarks(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): 'is' | 'some' | 'other' | 'none' {
  const marks = Object.entries(before).filter(([name]) => !WEIGHED_ELSEWHERE.has(name));
  if (marks.length === 0) return 'none';
  const same = marks.filter(([name, value]) => now[name] === value).length;
  if (same === marks.length) return 'is';
  return same > 0 ? 'some' : 'other';
}

function compareNearby(search: SeenSearch, nearby: string): string {
  if (!search.isSameLanguage) return 'foreign';
  if (search.nearby.folded === '' || nearby === '') return search.nearby.folded === nearby ? 'none' : 'one';
  const shared = sharedWords(search.nearby.words, wordsOf(foldWords(nearby)), search.rarityOf);
  if (shared >= 0.5) return 'most';
  if (shared >= 0.2) return 'some';
  return shared > 0 ? 'bit' : 'other';
}
