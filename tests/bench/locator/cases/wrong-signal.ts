import { hrefless } from './change-page.ts';
import type { OldSighting, WordsByLanguage } from './old-sighting.ts';
import { pick, seedOf } from './seeded.ts';

/** The old element with one thing about it wrong, as an old note of it would be. Which one hangs on the seed alone. */
export function withWrongSignal(old: OldSighting, seed: string): OldSighting {
  const fitting = [staleId, wrongRegion, renamed].filter((spoil) => spoil(old, seed) !== old);
  return pick(fitting, `${seed} signal`)?.(old, seed) ?? old;
}

function staleId(old: OldSighting, seed: string): OldSighting {
  const { element, candidate } = old;
  if (element.id === '') return old;
  const id = `field-${seedOf(seed) % 10_000}`;
  return { ...old, element: { ...element, id }, candidate: { ...candidate, traits: { ...candidate.traits, id } } };
}

/** At the opposite end of the window and of what it stood in. */
function wrongRegion(old: OldSighting): OldSighting {
  const { element, candidate, viewport } = old;
  const frame = candidate.areas[0]?.box ?? { x: 0, y: 0, ...viewport };
  const { width, height } = element.box;
  const x = 2 * frame.x + frame.width - element.box.x - width;
  const y = 2 * frame.y + frame.height - element.box.y - height;
  if (Math.hypot(x - element.box.x, y - element.box.y) < 200) return old;
  const box = { x, y, width, height };
  return { ...old, element: { ...element, box }, candidate: { ...candidate, box } };
}

const OTHER_WORDS = ['overview', 'details', 'area', 'entry', 'section', 'record'];

/** One word is another one, in every language. */
function renamed(old: OldSighting, seed: string): OldSighting {
  const { element, candidate } = old;
  if (candidate.name === '') return old;
  const other = pick(OTHER_WORDS, seed) ?? '';
  const rename = (words: string) => (words === '' ? '' : withOtherWord(words, other, seed));
  const name = rename(candidate.name);
  const text = rename(element.text);
  return {
    ...old,
    names: everyWord(old.names, rename),
    element: { ...element, text, ...(element.accessibleName !== undefined && { accessibleName: name }) },
    candidate: { ...candidate, name, traits: { ...candidate.traits, text } },
  };
}

function withOtherWord(words: string, other: string, seed: string): string {
  const parts = words.split(' ');
  if (parts.length === 1) return `${words} ${other}`;
  const at = seedOf(seed) % parts.length;
  return parts.map((part, index) => (index === at ? other : part)).join(' ');
}

function everyWord(wordings: WordsByLanguage, change: (words: string) => string): WordsByLanguage {
  return Object.fromEntries(Object.entries(wordings).map(([language, words]) => [language, words.map(change)]));
}

export function withoutOldHref(old: OldSighting): OldSighting {
  const element = hrefless(old.element);
  return { ...old, element, candidate: { ...old.candidate, attributes: element.attributes } };
}
