import type { Language } from '#shared/guide/language.ts';
import { EN } from './card-words-en.ts';
import { FR } from './card-words-fr.ts';
import type { CardWords } from './card-words-type.ts';

/** Every word of the card that is not the guide's, in the customer's language. */
export function cardWords(language: Language): CardWords {
  return language === 'fr' ? FR : EN;
}
