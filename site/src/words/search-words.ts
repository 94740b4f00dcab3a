import type { Language } from '#shared/guide/language.ts';

/** What the search says. Apart from the other words, because it is loaded with the search only. */
export type SearchSentences = typeof english;

const english = {
  found: (count: number) => (count === 1 ? '1 guide found' : `${count} guides found`),
  straight: 'This is the guide. Press Enter to open it.',
  none: (typed: string) => `Nothing found for “${typed}”. Try fewer or other words.`,
  begin: 'Good places to begin:',
  categories: 'Or browse by subject:',
  instead: (typed: string, word: string) => `No guide says “${typed}”. Shown instead: “${word}”.`,
  unknown: (typed: string) => `No guide says “${typed}”.`,
  inOther: 'Found by its French words:',
  fails: 'The search could not be loaded. Check your connection and type again.',
};

const french: SearchSentences = {
  found: (count) => (count === 1 ? '1 guide trouvé' : `${count} guides trouvés`),
  straight: 'C’est ce guide. Appuyez sur Entrée pour l’ouvrir.',
  none: (typed) => `Aucun résultat pour «\u202f${typed}\u202f». Essayez avec moins de mots, ou d’autres mots.`,
  begin: 'De bons points de départ\u202f:',
  categories: 'Ou parcourez par sujet\u202f:',
  instead: (typed, word) =>
    `Aucun guide ne dit «\u202f${typed}\u202f». Affichés à la place\u202f: les résultats pour «\u202f${word}\u202f».`,
  unknown: (typed) => `Aucun guide ne dit «\u202f${typed}\u202f».`,
  inOther: 'Trouvé par ses mots anglais\u202f:',
  fails: 'La recherche n’a pas pu être chargée. Vérifiez votre connexion et saisissez à nouveau.',
};

/** In the language of the page. */
export const searchSentences: Readonly<Record<Language, SearchSentences>> = { en: english, fr: french };
