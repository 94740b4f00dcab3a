/**
 * Where a character of a YAML text stands in the file. Line folding, indentation and escapes make both run apart, so
 * the two are walked side by side.
 *
 * @param source the text as it stands in the file, with quotes or block header.
 * @param value what YAML reads from it.
 * @param character offset into `value`.
 * @returns offset into `source`; the nearest one known where the two cannot be matched.
 */
export function offsetInFile(source: string, value: string, character: number): number {
  const quoted = source[0] === '"';
  let at = startOf(source);
  for (let index = 0; index < character && at < source.length; index++)
    at = passOne(source, at, value[index] ?? '', quoted);
  return skipTo(source, at, value[character] ?? '');
}

/** After the opening quote, or after the header line of a block text. */
function startOf(source: string): number {
  if (/^["']/.test(source)) return 1;
  return /^[|>][^\n]*\n/.exec(source)?.[0].length ?? 0;
}

/** The offset after what stands for one character of the value. */
function passOne(source: string, from: number, character: string, quoted: boolean): number {
  const at = skipTo(source, from, character);
  if (quoted && source[at] === '\\')
    return at + (/^\\(?:x..|u.{4}|U.{8}|[\s\S])/.exec(source.slice(at))?.[0].length ?? 1);
  if (source.startsWith("''", at) && source[0] === "'") return at + 2;
  // A folded line end stands for one space, whatever indentation follows it.
  if (source[at] === '\n' && character === ' ') return at + (/^\s+/.exec(source.slice(at))?.[0].length ?? 1);
  return source[at] === character ? at + 1 : at;
}

/** Passes what the value does not have: indentation, blanks at a line's end, and line ends taken back by a backslash. */
function skipTo(source: string, from: number, character: string): number {
  let at = from;
  while (at < source.length && source[at] !== character) {
    if (source[0] === '"' && source.startsWith('\\\n', at)) at += 2;
    else if (!/\s/.test(source[at] ?? '') || (source[at] === '\n' && character === ' ')) return at;
    else at++;
  }
  return at;
}
