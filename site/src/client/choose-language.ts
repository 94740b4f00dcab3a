import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';

const KEY = 'cairn-language';

/**
 * The language a reader should land in: the one they chose before, then the first of the browser's that we have.
 *
 * @returns nothing where neither says one of ours; the page then leaves the choice to the reader.
 */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Language | undefined {
  return languageOf(stored, LANGUAGES) ?? preferred.map((tag) => languageOf(tag, LANGUAGES)).find(Boolean);
}

/** What the reader chose before; nothing where the browser keeps no storage for us. */
export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers the language for short links. */
export function storeLanguage(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is switched off: the browser's language decides next time, too.
  }
}
