import { isMapping, type Mapping } from './content-file.ts';
import { LANGUAGES, type Language, languageOf, otherLanguage } from './language.ts';
import type { Guide, Text } from './schema.ts';

/**
 * A guide that says `pending: fr` may lack French texts. Each of them gets the words of the other language, so that
 * nothing but the page has to know: it says so, is kept from search engines and from the search in that language.
 *
 * @returns the same value where nothing is pending.
 */
export function fillPending(guide: unknown): unknown {
  const pending = isMapping(guide) ? pendingOf(guide) : undefined;
  return pending ? filled(guide, pending) : guide;
}

/** Whether the words of a text in this language are only borrowed from the other one. */
export function isMissing({ pending }: Pick<Guide, 'pending'>, text: Text, language: Language): boolean {
  return pending === language && text[language] === text[otherLanguage(language)];
}

/** The language that an unchecked guide calls pending; nothing where it is the one it is written in. */
export function pendingOf(guide: Mapping): Language | undefined {
  const written = (value: unknown) => (typeof value === 'string' ? languageOf(value, LANGUAGES) : undefined);
  const pending = written(guide.pending);
  return pending === (written(guide.source) ?? 'en') ? undefined : pending;
}

function filled(value: unknown, pending: Language): unknown {
  if (Array.isArray(value)) return value.map((entry) => filled(entry, pending));
  if (!isMapping(value)) return value;
  const other = otherLanguage(pending);
  const words = value[other];
  // A mapping with nothing but the other language can only be a text.
  if (typeof words === 'string' && Object.keys(value).length === 1) return { [other]: words, [pending]: words };
  const copy: Record<string, unknown> = Object.create(null);
  // Words once seen on the Manager are no text of the guide.
  for (const key in value) copy[key] = key === 'seen' ? value[key] : filled(value[key], pending);
  return copy;
}
