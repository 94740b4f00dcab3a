import type { Destination, Inline } from './inline.ts';
import { destinationOf } from './read-destination.ts';

/** Something wrong in a text; `offset` counts characters of the text as given, from 0. */
export type InlineProblem = { readonly offset: number; readonly message: string; readonly hint: string };

/** A name that a text uses and that must exist somewhere else. */
export type Mention =
  | { readonly kind: 'label'; readonly label: string; readonly offset: number }
  | { readonly kind: 'link'; readonly to: Destination; readonly offset: number };

export type InlineReading = {
  readonly inline: readonly Inline[];
  readonly problems: readonly InlineProblem[];
  readonly mentions: readonly Mention[];
};

/** A backslash before one of these stands for the character itself. */
const ESCAPABLE = '\\{}*`[]<&';
const PLAIN = /[^\\{}*`[\]<&]+/y;
const LABEL = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CLOSE_HINT = 'Close the mark, or put a backslash before it where the character itself is meant.';
const LABEL_HINT =
  'Write the key of a label from labels.yaml, such as {add-partner}, or \\{ and \\} for the characters.';
const LINK_HINT = 'Write links as [words](destination), or \\[ for the character itself.';
const LINK_OPEN = 'a link begins here with "[" and is not complete';
const HTML_HINT = 'Texts know four marks and no HTML: {label}, **strong**, `code`, [words](destination).';

/**
 * Reads the four marks of a text. Any string is accepted: what cannot be read as a mark stays as text and is told in
 * `problems`.
 */
export function readInline(text: string): InlineReading {
  const reader: Reader = { text, problems: [], mentions: [] };
  const { inline } = readUntil(reader, 0, []);
  return { inline, problems: reader.problems, mentions: reader.mentions };
}

/** The text that `readInline` reads as exactly these words and no mark. */
export function escapeInline(words: string): string {
  return words.replace(/[\\{}*`[\]<&]/g, '\\$&');
}

type Reader = { readonly text: string; readonly problems: InlineProblem[]; readonly mentions: Mention[] };
type Mark = 'strong' | 'link';
/** What was read, and where reading goes on. */
type Piece = { readonly inline: readonly Inline[]; readonly end: number };

/** Reads on until an open mark ends, or the text does. */
function readUntil(reader: Reader, start: number, open: readonly Mark[]): Piece {
  const inline: Inline[] = [];
  let at = start;
  while (at < reader.text.length && !closes(reader.text, at, open)) {
    const piece = readPlain(reader.text, at) ?? readMark(reader, at, open);
    for (const part of piece.inline) append(inline, part);
    at = piece.end;
  }
  return { inline, end: at };
}

/** As many characters as can be no mark. */
function readPlain(text: string, at: number): Piece | undefined {
  PLAIN.lastIndex = at;
  const run = PLAIN.exec(text)?.[0];
  return run ? keep(run, at + run.length) : undefined;
}

function append(inline: Inline[], part: Inline): void {
  const last = inline.at(-1);
  if (part.kind === 'text' && last?.kind === 'text') inline[inline.length - 1] = words(last.text + part.text);
  else inline.push(part);
}

/** An outer mark may end too: the inner one is then the one that was never closed. */
function closes(text: string, at: number, open: readonly Mark[]): boolean {
  return (open.includes('strong') && text.startsWith('**', at)) || (open.includes('link') && text[at] === ']');
}

function readMark(reader: Reader, at: number, open: readonly Mark[]): Piece {
  const { text } = reader;
  const next = text[at + 1] ?? '';
  switch (text[at]) {
    case '\\':
      return next && ESCAPABLE.includes(next) ? keep(next, at + 2) : keep('\\', at + 1);
    case '{':
      return readLabel(reader, at);
    case '`':
      return readCode(reader, at);
    case '[':
      return readLink(reader, at, open);
    case '*':
      return next === '*' ? readStrong(reader, at, open) : keep('*', at + 1);
    default:
      return readCharacter(reader, at, next);
  }
}

/** A character that begins no mark: kept as it is, and told where it can only be a mistake. */
function readCharacter(reader: Reader, at: number, next: string): Piece {
  const { text } = reader;
  const character = text[at] ?? '';
  if (character === '}') return wrong(reader, at, 1, 'this "}" closes nothing', LABEL_HINT);
  if (character === ']' && next === '(')
    return wrong(reader, at, 2, 'this "](" ends a link that never began', LINK_HINT);
  if (character === '<' && /[A-Za-z/!?]/.test(next))
    return wrong(reader, at, 1, 'HTML is not allowed in a text', HTML_HINT);
  if (character === '&' && /^&#?\w{1,10};/.test(text.slice(at, at + 13)))
    return wrong(reader, at, 1, 'an HTML entity is not allowed in a text', 'Write the character itself.');
  return keep(character, at + 1);
}

function words(text: string): Inline {
  return { kind: 'text', text };
}

function keep(text: string, end: number): Piece {
  return { inline: [words(text)], end };
}

/** Tells the problem and keeps the first `length` characters of the mark as text. */
function wrong(reader: Reader, offset: number, length: number, message: string, hint: string): Piece {
  reader.problems.push({ offset, message, hint });
  return keep(reader.text.slice(offset, offset + length), offset + length);
}

/** The same, where what stands inside the mark was read already. */
function unclosed(reader: Reader, offset: number, mark: string, inside: Piece, message: string, hint: string): Piece {
  reader.problems.push({ offset, message, hint });
  return { inline: [words(mark), ...inside.inline], end: inside.end };
}

function readLabel(reader: Reader, at: number): Piece {
  const end = reader.text.indexOf('}', at);
  if (end === -1) return wrong(reader, at, 1, 'a label begins here with "{" and never ends', LABEL_HINT);
  const label = reader.text.slice(at + 1, end);
  if (!LABEL.test(label)) return wrong(reader, at, end + 1 - at, `"${label}" is not the key of a label`, LABEL_HINT);
  reader.mentions.push({ kind: 'label', label, offset: at });
  return { inline: [{ kind: 'label', label }], end: end + 1 };
}

function readCode(reader: Reader, at: number): Piece {
  const end = reader.text.indexOf('`', at + 1);
  if (end === -1) return wrong(reader, at, 1, 'code begins here with "`" and never ends', CLOSE_HINT);
  if (end === at + 1) return wrong(reader, at, 2, 'there is nothing between the two "`"', CLOSE_HINT);
  return { inline: [{ kind: 'code', text: reader.text.slice(at + 1, end) }], end: end + 1 };
}

function readStrong(reader: Reader, at: number, open: readonly Mark[]): Piece {
  const inside = readUntil(reader, at + 2, [...open, 'strong']);
  if (!reader.text.startsWith('**', inside.end))
    return unclosed(reader, at, '**', inside, 'strong words begin here with "**" and never end', CLOSE_HINT);
  if (inside.inline.length === 0) return wrong(reader, at, 4, 'there is nothing between the two "**"', CLOSE_HINT);
  return { inline: [{ kind: 'strong', children: inside.inline }], end: inside.end + 2 };
}

function readLink(reader: Reader, at: number, open: readonly Mark[]): Piece {
  if (open.includes('link')) return wrong(reader, at, 1, 'a link cannot stand inside a link', LINK_HINT);
  const inside = readUntil(reader, at + 1, [...open, 'link']);
  if (!reader.text.startsWith('](', inside.end)) return unclosed(reader, at, '[', inside, LINK_OPEN, LINK_HINT);
  const start = inside.end + 2;
  const close = reader.text.indexOf(')', start);
  if (close === -1) {
    const upToHere = { inline: [...inside.inline, words('](')], end: start };
    return unclosed(reader, at, '[', upToHere, LINK_OPEN, LINK_HINT);
  }
  if (inside.inline.length === 0) return wrong(reader, at, close + 1 - at, 'this link has no words', LINK_HINT);
  const read = destinationOf(reader.text.slice(start, close));
  if ('message' in read) {
    reader.problems.push({ offset: start, ...read });
    return { inline: inside.inline, end: close + 1 };
  }
  reader.mentions.push({ kind: 'link', to: read.to, offset: start });
  return { inline: [{ kind: 'link', to: read.to, children: inside.inline }], end: close + 1 };
}
