import type { Texts } from '../session/languages.ts';
import { de } from './words-de.ts';
import { en, type FrameWords, olderEn } from './words-en.ts';
import { fr } from './words-fr.ts';

/** What the bar, the sidebar and the account menu say. */
export const FRAME: Texts<FrameWords> = { en, fr, de, older: { en: olderEn } };
