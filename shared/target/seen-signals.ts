import { comparePlace, compareSize } from './compare-box.ts';
import { compareLink } from './compare-link.ts';
import { compareMarks, compareSets } from './compare-marks.ts';
import { closerText, compareText, compareValue, type TextState } from './compare-text.ts';
import { compareOrder, comparePath, compareTag } from './compare-tree.ts';
import type { Description, Seen } from './description.ts';
import { foldWords, wordsStandIn } from './fold-words.ts';
import { primaryTag, wordsOn } from './known-words.ts';
import { type Phrase, phraseOf, type Rarity, rarityOn, sharedWords, wordsOf } from './rarity.ts';
import type { Say } from './signals.ts';
import type { Candidate, Snapshot, Traits } from './snapshot.ts';

/** An element once seen, ready to be held against those of one page. */
export type SeenSearch = {
  readonly element: Seen['candidate'];
  /** Its words as this page would say them; none where nobody knows them in its language. */
  readonly phrases: readonly Phrase[];
  readonly foreign: readonly string[];
  readonly isSameLanguage: boolean;
  readonly nearby: Phrase;
  readonly rarityOf: Rarity;
  /** What each element of the page says, folded. */
  readonly textOf: (candidate: Candidate) => string;
  /** How often a text stands on the page. */
  readonly countOf: (folded: string) => number;
};

const NO_TRAITS: Traits = { tag: '', id: '', classes: [], text: '', alt: '', xpath: '', nearby: '', siblings: 0 };

export function searchForSeen(seen: Seen, name: Description['name'], snapshot: Snapshot): SeenSearch {
  const { candidate } = seen;
  const language = primaryTag(snapshot.language);
  const isSameLanguage = language === '' || language === primaryTag(seen.language);
  const known = name && wordsOn(name, snapshot.language);
  const phrases = [...(isSameLanguage ? [textOf(candidate)] : []), ...(known?.here ?? [])].map(phraseOf);
  const nearby = phraseOf(candidate.traits.nearby);
  const words = new Set([...phrases, nearby].flatMap((phrase) => [...phrase.words]));
  const texts = new Map(snapshot.candidates.map((other) => [other, foldWords(textOf(other))]));
  const counts = new Map<string, number>(phrases.map(({ folded }) => [folded, 0]));
  for (const folded of texts.values()) {
    const count = counts.get(folded);
    if (count !== undefined) counts.set(folded, count + 1);
  }
  return {
    element: candidate,
    phrases,
    foreign: known?.foreign ?? [],
    isSameLanguage,
    nearby,
    rarityOf: rarityOn([...texts.values()], words),
    textOf: (other) => texts.get(other) ?? '',
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
  const folded = search.textOf(candidate);
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
  say('order', compareOrder(element.traits, traits));
  // Longer words move and widen what is drawn.
  const abroad = search.isSameLanguage ? '' : ' in another language';
  say(`place${words === 'is' ? ' of same words' : abroad}`, comparePlace(element.box, candidate.box));
  say(`size${abroad}`, compareSize(element.box, candidate.box));
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

function compareNearby(search: SeenSearch, nearby: string): string {
  if (!search.isSameLanguage) return 'foreign';
  if (search.nearby.folded === '' || nearby === '') return search.nearby.folded === nearby ? 'none' : 'one';
  const shared = sharedWords(search.nearby.words, wordsOf(foldWords(nearby)), search.rarityOf);
  if (shared >= 0.5) return 'most';
  if (shared >= 0.2) return 'some';
  return shared > 0 ? 'bit' : 'other';
}
