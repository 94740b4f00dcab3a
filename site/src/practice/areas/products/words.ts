import type { Texts } from '../../session/languages.ts';
import { de } from './words-de.ts';
import { en, type ProductWords } from './words-en.ts';
import { fr } from './words-fr.ts';

/** What the pages of products and tags say. "Tag" was seen in French only; the rest is ours. */
export const PRODUCT_TEXTS: Texts<ProductWords> = { en, fr, de };
