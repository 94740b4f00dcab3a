import type { Language } from '#shared/guide/language.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';

/** All that a page says in one language. */
export type Words = typeof english;

/** The words that the pages themselves say, in both languages. */
export const words: Readonly<Record<Language, Words>> = { en: english, fr: french };
