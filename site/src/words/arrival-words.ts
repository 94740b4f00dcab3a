import type { Language } from '#shared/guide/language.ts';

/** What a guide's page says to whoever comes by a link: apart from the other words, because only script needs them. */
export type ArrivalWords = typeof english;

const english = {
  unfold: 'Show this answer too',
  retired: 'The link is from an older version of this guide. This is what took its place.',
  startTitle: 'Ready to be guided through this?',
  close: 'Close',
};

const french: ArrivalWords = {
  unfold: 'Afficher aussi cette réponse',
  retired: 'Le lien vient d’une version plus ancienne de ce guide. Voici ce qui a pris sa place.',
  startTitle: 'Prêt à vous laisser guider\u202f?',
  close: 'Fermer',
};

export const arrivalWords: Readonly<Record<Language, ArrivalWords>> = { en: english, fr: french };
