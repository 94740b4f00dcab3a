/** White space folded, icon-font glyphs dropped. */
export function fold(text: string): string {
  return text
    .replace(/[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Recorders write foreign elements as `*[local-name() = 'svg'][1]`; their tag is all that matters. */
export function foldPath(path: string): string {
  return path.replace(/\*\[(?:local-name|name)\(\) ?= ?["']([^"']+)["']\]/g, '$1');
}
