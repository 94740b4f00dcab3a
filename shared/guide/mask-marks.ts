const MARKS = /`[^`]*`|\]\([^)]*\)|\{[^}]*\}|https:\/\/[^\s)]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s)\]]*)?/gi;

/**
 * The text with all that is not its own words crossed out: code, destinations of links, keys of labels, addresses.
 * As long as the text, so that a character found in it stands at the same place.
 */
export function maskMarks(text: string): string {
  return text.replace(MARKS, (mark) => (mark[0] === ']' ? `]${'x'.repeat(mark.length - 1)}` : 'x'.repeat(mark.length)));
}
