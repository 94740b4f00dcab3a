import type { Language } from '#shared/guide/language.ts';
import type { GuideProgress } from '../messages/overview.ts';

/** Every word of the panel that is not a guide's. */
export type PanelWords = {
  readonly title: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly guides: string;
  readonly forThisPage: string;
  readonly otherGuides: string;
  readonly show: string;
  readonly leave: string;
  readonly openAtSide: string;
  readonly otherLanguage: string;
  readonly progress: (progress: GuideProgress) => string | undefined;
  readonly start: string;
  readonly goOn: string;
  readonly again: string;
  readonly read: string;
  readonly newTab: string;
  readonly loading: string;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly unsaved: (count: number) => string;
  readonly saveNow: string;
  readonly saveCopy: string;
  readonly old: (count: number) => string;
  readonly yourData: string;
  readonly knowledgeBase: string;
  readonly independent: string;
};

/** Where the panel is shown: below its button in the toolbar (or in a tab), or in the browser's side panel. */
export type Surface = 'popup' | 'side';

/** What may have to be said above the list. */
export type Notice =
  | 'unknown-guide'
  | 'nothing-to-walk'
  | 'no-tab'
  | 'storage-broken'
  | 'storage-newer'
  | 'storage-held'
  | 'private'
  | 'saved'
  | 'not-saved-full'
  | 'not-saved-broken'
  | 'left'
  | 'no-side-panel'
  | 'updated'
  | 'no-answer';

export function panelWords(language: Language): PanelWords {
  return language === 'fr' ? FR : EN;
}

const EN: PanelWords = {
  title: 'Cairn',
  search: 'Search the guides',
  searchHint: 'Words or FAQ number',
  found: (count) => (count === 1 ? '1 guide' : `${count} guides`),
  nothingFound: 'No guide matches these words. Try fewer or other words.',
  guides: 'Guides',
  forThisPage: 'For this page',
  otherGuides: 'Other guides',
  show: 'Show',
  leave: 'Leave',
  openAtSide: 'Open at the side',
  otherLanguage: 'Français',
  progress: (progress) => {
    switch (progress.is) {
      case 'new':
        return undefined;
      case 'open':
        return `Under way: step ${progress.number} of ${progress.exact ? '' : 'at least '}${progress.count}`;
      case 'left':
        return `Left at step ${progress.number} of ${progress.exact ? '' : 'at least '}${progress.count}`;
      case 'finished':
        return 'Finished';
      case 'unreadable':
        return 'Your progress in this guide cannot be read any more. You can start it again.';
    }
  },
  start: 'Start',
  goOn: 'Continue',
  again: 'Start again',
  read: 'Read',
  newTab: 'opens a new tab',
  loading: 'Loading…',
  notices: {
    'unknown-guide':
      'The link asks for a guide that this version of Cairn does not know. You can read all its steps in the knowledge base, or choose a guide here.',
    'nothing-to-walk': 'This guide is for reading. You find all of it in the knowledge base.',
    'no-tab': 'The browser did not open a tab. Open the Manager yourself, then choose the guide again.',
    'storage-broken':
      'The browser does not let Cairn save anything. You can walk through a guide, but it starts over once you close the browser.',
    'storage-newer':
      'A newer version of Cairn has saved progress in this browser. Nothing of it is lost. Update Cairn to see it; until then, what you do is kept until you close the browser.',
    'storage-held':
      'Another version of Cairn is still finishing its work. Close the Manager’s tabs and open them again; until then, what you do is kept until you close the browser.',
    private:
      'This is a private window: the browser forgets your progress when you close it. The guides work as always.',
    saved: 'Your progress is saved.',
    'not-saved-full': 'Your device has no room left, so your progress is kept only until you close the browser.',
    'not-saved-broken': 'Your progress cannot be saved, so it is kept only until you close the browser.',
    left: 'You have left the guide. Your progress is kept.',
    'no-side-panel': 'The browser did not open its side panel. You can do everything here as well.',
    updated: 'Cairn was updated. Close this panel and open it again.',
    'no-answer': 'Cairn does not answer at the moment. Close this panel and open it again.',
  },
  unsaved: (count) =>
    count === 1
      ? 'Your progress in one guide is not saved. It is kept until you close the browser.'
      : `Your progress in ${count} guides is not saved. It is kept until you close the browser.`,
  saveNow: 'Try again',
  saveCopy: 'Save a copy',
  old: (count) =>
    count === 1
      ? 'There is one guide that you have not looked at for a year. You can delete its progress under “Your data”.'
      : `There are ${count} guides that you have not looked at for a year. You can delete their progress under “Your data”.`,
  yourData: 'Your data',
  knowledgeBase: 'Knowledge base',
  independent: 'Independent of Infomaniak. Nothing leaves your device.',
};

const FR: PanelWords = {
  title: 'Cairn',
  search: 'Rechercher dans les guides',
  searchHint: 'Mots ou numéro de FAQ',
  found: (count) => (count < 2 ? `${count} guide` : `${count} guides`),
  nothingFound: 'Aucun guide ne correspond. Essayez avec moins de mots, ou d’autres mots.',
  guides: 'Guides',
  forThisPage: 'Pour cette page',
  otherGuides: 'Autres guides',
  show: 'Montrer',
  leave: 'Quitter',
  openAtSide: 'Ouvrir sur le côté',
  otherLanguage: 'English',
  progress: (progress) => {
    switch (progress.is) {
      case 'new':
        return undefined;
      case 'open':
        return `En cours : étape ${progress.number} sur ${progress.exact ? '' : 'au moins '}${progress.count}`;
      case 'left':
        return `Quitté à l’étape ${progress.number} sur ${progress.exact ? '' : 'au moins '}${progress.count}`;
      case 'finished':
        return 'Terminé';
      case 'unreadable':
        return 'Votre progression dans ce guide n’est plus lisible. Vous pouvez le recommencer.';
    }
  },
  start: 'Commencer',
  goOn: 'Continuer',
  again: 'Recommencer',
  read: 'Lire',
  newTab: 'ouvre un nouvel onglet',
  loading: 'Chargement…',
  notices: {
    'unknown-guide':
      'Le lien demande un guide que cette version de Cairn ne connaît pas. Sa page dans la base de connaissances contient toutes les étapes ; vous pouvez aussi choisir un guide ici.',
    'nothing-to-walk': 'Ce guide est fait pour être lu. Sa page dans la base de connaissances le contient en entier.',
    'no-tab': 'Le navigateur n’a pas ouvert d’onglet. Ouvrez vous-même le Manager, puis choisissez à nouveau le guide.',
    'storage-broken':
      'Le navigateur ne laisse rien enregistrer à Cairn. Vous pouvez suivre un guide, mais il recommencera après la fermeture du navigateur.',
    'storage-newer':
      'Une version plus récente de Cairn a enregistré votre progression dans ce navigateur. Rien n’est perdu. Mettez Cairn à jour pour la retrouver ; d’ici là, ce que vous faites est gardé jusqu’à la fermeture du navigateur.',
    'storage-held':
      'Une autre version de Cairn termine encore son travail. Fermez les onglets du Manager, puis ouvrez-les à nouveau ; d’ici là, ce que vous faites est gardé jusqu’à la fermeture du navigateur.',
    private:
      'Cette fenêtre est privée : le navigateur oublie votre progression quand vous la fermez. Les guides fonctionnent comme d’habitude.',
    saved: 'Votre progression est enregistrée.',
    'not-saved-full':
      'Votre appareil n’a plus de place : votre progression n’est gardée que jusqu’à la fermeture du navigateur.',
    'not-saved-broken':
      'Votre progression ne peut pas être enregistrée : elle n’est gardée que jusqu’à la fermeture du navigateur.',
    left: 'Vous avez quitté le guide. Votre progression est conservée.',
    'no-side-panel': 'Le navigateur n’a pas ouvert son panneau latéral. Vous pouvez tout faire ici aussi.',
    updated: 'Cairn a été mis à jour. Fermez ce panneau et ouvrez-le à nouveau.',
    'no-answer': 'Cairn ne répond pas pour le moment. Fermez ce panneau et ouvrez-le à nouveau.',
  },
  unsaved: (count) =>
    count < 2
      ? 'Votre progression dans un guide n’est pas enregistrée. Elle est gardée jusqu’à la fermeture du navigateur.'
      : `Votre progression dans ${count} guides n’est pas enregistrée. Elle est gardée jusqu’à la fermeture du navigateur.`,
  saveNow: 'Réessayer',
  saveCopy: 'Enregistrer une copie',
  old: (count) =>
    count < 2
      ? 'Il y a un guide que vous n’avez pas ouvert depuis un an. Vous pouvez effacer sa progression sous « Vos données ».'
      : `Il y a ${count} guides que vous n’avez pas ouverts depuis un an. Vous pouvez effacer leur progression sous « Vos données ».`,
  yourData: 'Vos données',
  knowledgeBase: 'Base de connaissances',
  independent: 'Indépendant d’Infomaniak. Rien ne quitte votre appareil.',
};
