import type { Language } from '#shared/guide/language.ts';

/** What the window with the practice Manager says; loaded with that window only. `#` stands for the number of a step. */
export type RehearsalWords = typeof english;

const english = {
  close: 'Close',
  practise: 'Practise on the practice Manager',
  watch: 'Watch the guide on the practice Manager',
  pause: 'Pause',
  play: 'Go on',
  next: 'Next',
  back: 'Back',
  again: 'Watch again',
  yourTurn: 'Now try it yourself',
  starting: 'The practice Manager is opening…',
  step: 'Step #',
  paused: 'Step #, paused',
  winding: 'Going back to step #…',
  done: 'That was the last step.',
  forReal: 'Do it in the real Manager',
  wasPractice: 'All this was practice: nothing was sent, changed or kept.',
};

const french: RehearsalWords = {
  close: 'Fermer',
  practise: 'S’entraîner sur le Manager d’entraînement',
  watch: 'Regarder le guide sur le Manager d’entraînement',
  pause: 'Pause',
  play: 'Reprendre',
  next: 'Suivant',
  back: 'Retour',
  again: 'Revoir',
  yourTurn: 'À vous d’essayer',
  starting: 'Le Manager d’entraînement s’ouvre…',
  step: 'Étape #',
  paused: 'Étape #, en pause',
  winding: 'Retour à l’étape #…',
  done: 'C’était la dernière étape.',
  forReal: 'Le faire dans le vrai Manager',
  wasPractice: 'Tout cela était un entraînement : rien n’a été envoyé, modifié ni conservé.',
};

export const rehearsalWords: Readonly<Record<Language, RehearsalWords>> = { en: english, fr: french };
