/** Signs and the glyphs of icon fonts are no words. */
const WORDS = /[\p{L}\p{N}]/u;
const STRINGS = /"((?:[^"\\]|\\.)*)"/gu;
const ESCAPED = /\\([0-9a-f]{1,6} ?|.)/giu;

/**
 * Text that a style puts before or after an element's own (`::before`, `::after`), which browsers count into its name. To be
 * asked where there is no other text: asking is dear, and nearly all of it is icons.
 */
export function generatedText(element: Element): string {
  const text = contentOf(element, '::before') + contentOf(element, '::after');
  return WORDS.test(text) ? text : '';
}

function contentOf(element: Element, pseudo: '::before' | '::after'): string {
  const { content, display } = getComputedStyle(element, pseudo);
  if (display === 'none' || !content.includes('"')) return '';
  // `"words" / "what to say instead"`: the second half is for screen readers.
  const said = content.split(' / ').at(-1) ?? content;
  return [...said.matchAll(STRINGS)].map(([, words]) => (words ?? '').replace(ESCAPED, unescaped)).join('');
}

function unescaped(_: string, code: string): string {
  const point = Number.parseInt(code, 16);
  return /^[0-9a-f]/i.test(code) && point <= 0x10ffff ? String.fromCodePoint(point) : code;
}
