import type { Texts } from '../../session/languages.ts';
import { de } from './words-de.ts';
import { en, type LoginWords } from './words-en.ts';
import { fr } from './words-fr.ts';

/** What the login says. "Log in" and "Switch user" were seen in English and French; the second factor is described only. */
export const LOGIN_TEXTS: Texts<LoginWords> = {
  en,
  fr,
  de,
  older: { en: { logIn: 'Login', switchUser: 'Change user' } },
};
