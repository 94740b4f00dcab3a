import type { Texts } from '../../session/languages.ts';
import { de } from './words-de.ts';
import { en, olderEn, type PartnerWords } from './words-en.ts';
import { fr } from './words-fr.ts';

/** What the pages about partners say. */
export const PARTNER_TEXTS: Texts<PartnerWords> = { en, fr, de, older: { en: olderEn } };
