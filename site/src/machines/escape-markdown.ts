/** Signs that would be read as marks. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>]/g, '\\$&');
}
