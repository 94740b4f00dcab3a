import type { Texts } from '../../session/languages.ts';
import { de } from './words-de.ts';
import { en, type ProfileWords } from './words-en.ts';
import { fr } from './words-fr.ts';

/** What the profile and its assistant say. The steps and buttons of the assistant are described but never named: they are ours. */
export const PROFILE_TEXTS: Texts<ProfileWords> = { en, fr, de };
