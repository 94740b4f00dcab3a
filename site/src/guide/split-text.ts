import { type ExplainedWord, wordPattern } from './explained-words.ts';

/** A stretch of plain text as the page draws it. */
export type Stretch =
  | { readonly is: 'plain'; readonly text: string }
  | { readonly is: 'unbroken'; readonly text: string }
  /** An address: a line may end after a slash, and nowhere else. */
  | { readonly is: 'address'; readonly text: string }
  | { readonly is: 'explained'; readonly text: string; readonly word: ExplainedWord; readonly opened: string };

/** Browsers break after any hyphen, and "e-" at the end of a line reads badly. */
const SHORT_HYPHENED = /(?<![\p{L}\p{N}])\p{L}-\p{L}+/u;
const ADDRESS = /[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[a-z0-9./_-]*[a-z0-9]/;
const SPECIAL = new RegExp(`(?<unbroken>${SHORT_HYPHENED.source})|${ADDRESS.source}`, 'u');
/** A browser ends a line between these and the button that a word is. */
const OPENING = /[(«“[]\u202f?$/;

/** Whether a text is drawn as it stands, as nearly all are: then no component is needed for it. */
export function isPlain(text: string, words: readonly ExplainedWord[] | undefined): boolean {
  return words === undefined && !SPECIAL.test(text);
}

/** Cuts a text at the words that the page explains, each where it stands first, and around those that must not be broken. */
export function splitText(text: string, words: readonly ExplainedWord[] = []): readonly Stretch[] {
  const [word, ...others] = words;
  const found = word && wordPattern(word.term).exec(text);
  if (!word) return keepUnbroken(text);
  if (!found) return splitText(text, others);
  const [shown] = found;
  const before = text.slice(0, found.index);
  const [opened = ''] = OPENING.exec(before) ?? [];
  return [
    ...splitText(before.slice(0, before.length - opened.length), others),
    { is: 'explained', text: shown, word, opened },
    ...splitText(text.slice(found.index + shown.length), others),
  ];
}

function keepUnbroken(text: string): readonly Stretch[] {
  const found = SPECIAL.exec(text);
  if (!found) return text === '' ? [] : [{ is: 'plain', text }];
  const end = found.index + found[0].length;
  const before = text.slice(0, found.index);
  return [
    ...(before === '' ? [] : [{ is: 'plain' as const, text: before }]),
    { is: found.groups?.unbroken ? 'unbroken' : 'address', text: found[0] },
    ...keepUnbroken(text.slice(end)),
  ];
}
