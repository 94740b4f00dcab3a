import type { Language } from '#shared/guide/language.ts';

/** What the page says that is shown where there is no network. */
export const OFFLINE_WORDS: Readonly<Record<Language, { title: string; what: string; kept: string; home: string }>> = {
  en: {
    title: 'You are offline',
    what: 'This page is not kept on your device. It opens again once you are back online.',
    kept: 'You can read these guides now:',
    home: 'Go to the home page',
  },
  fr: {
    title: 'Vous êtes hors connexion',
    what: 'Cette page n’est pas gardée sur votre appareil. Elle s’ouvrira dès que vous serez de nouveau en ligne.',
    kept: 'Vous pouvez lire ces guides dès maintenant\u202f:',
    home: 'Aller à l’accueil',
  },
};
