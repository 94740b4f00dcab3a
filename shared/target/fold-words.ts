/** Longer names than any label: what comes after is not compared, so that a page cannot make us slow. */
const LONGEST = 2000;

// Nearly every name: Western letters, digits and single spaces, of which only the case and the apostrophe can differ.
// Without ß, which is folded to ss.
const SIMPLE = /^[A-Za-z0-9À-ÖØ-Þà-öø-ÿ](?:[A-Za-z0-9À-ÖØ-Þà-öø-ÿ'’-]| (?! ))*(?<![ '’-])$/;
const PLAIN = /^[\x20-\x7e]*$/;
// Soft hyphens, zero-width and direction marks are drawn as nothing.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/gu;
const HYPHEN = /[\u2010-\u2015]/gu;
const SPACES = /\s+/gu;
// French sets a space before these and English none; Managers and writers mix them.
const SPACE_BEFORE = / (?=[;:?!\u00bb])/gu;
const SPACE_AFTER = /(?<=\u00ab) /gu;
// What decorates a name: "+ Add", "Continue →", "Search…".
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words as they are compared: the same for whoever reads them, whatever the letters' case, apostrophes and spaces. */
export function foldWords(text: string): string {
  if (text.length <= LONGEST && SIMPLE.test(text)) return text.toLowerCase().replaceAll('’', "'");
  const start = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const plain = PLAIN.test(start) ? start : start.normalize('NFKC').replace(INVISIBLE, '');
  // Down, up and down again: it is what makes ẞ, ß and ss the same.
  const lower = plain.toLowerCase().toUpperCase().toLowerCase();
  const folded = lower.replace(APOSTROPHE, "'").replace(HYPHEN, '-').replace(SPACES, ' ');
  const trimmed = folded.replace(SPACE_BEFORE, '').replace(SPACE_AFTER, '').replace(EDGES, '');
  // A name of signs alone ("+", "⋮") keeps them.
  return trimmed || folded.trim();
}

/** Where words stand in folded text, as whole words. */
export function wordsStandIn(text: string, words: string): 'is' | 'starts' | 'contains' | 'no' {
  if (words === '' || text.length < words.length) return 'no';
  if (text === words) return 'is';
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isEdge(text, at - 1) && isEdge(text, at + words.length)) return at === 0 ? 'starts' : 'contains';
  }
  return 'no';
}

function isEdge(text: string, at: number): boolean {
  const letter = text[at];
  return letter === undefined || !/[\p{L}\p{N}\p{M}\p{Cs}]/u.test(letter);
}
