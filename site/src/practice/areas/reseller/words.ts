import type { Texts } from '../../session/languages.ts';
import { de } from './words-de.ts';
import { en, type ResellerWords } from './words-en.ts';
import { fr } from './words-fr.ts';

/**
 * What the reseller space says. "Télécharger" and "Exporter" were seen in French only; in other languages they, and in all
 * languages the questions of the export and the calls for tenders, are ours.
 */
export const RESELLER_TEXTS: Texts<ResellerWords> = {
  en,
  fr,
  de,
  older: { en: { title: 'Reseller space', clientsTitle: 'Managed customers' } },
};
