import type { Language, ManagerLanguage } from '#shared/guide/language.ts';

/** A number of steps as far as it is known. */
type Total = { readonly count: number; readonly exact: boolean };

/** Every word of the card that is not the guide's. Loaded with the code, so that nothing can be missing later. */
export type CardWords = {
  readonly region: string;
  readonly position: (number: number, total: Total) => string;
  readonly states: {
    readonly found: string;
    readonly waiting: string;
    readonly elsewhere: string;
    readonly notFound: string;
  };
  readonly found: string;
  readonly foundSeveral: (count: number) => string;
  readonly answersFound: string;
  readonly furtherDown: string;
  readonly notReady: string;
  readonly waiting: string;
  readonly onPage: (page: string) => string;
  readonly onSite: (site: string) => string;
  readonly places: Readonly<Record<'manager' | 'login' | 'mail' | 'phone' | 'computer', string>>;
  readonly goTo: (page: string) => string;
  readonly belongsTo: (page: string) => string;
  readonly reachFirst: string;
  readonly reachIfAway: string;
  readonly reachThen: string;
  readonly reachEnd: string;
  readonly notFound: Readonly<Record<'unknown' | 'absent' | 'several' | 'covered' | 'inert' | 'hidden', string>>;
  readonly unconfirmed: (language: ManagerLanguage) => string;
  readonly unnamed: string;
  readonly optional: string;
  readonly caution: string;
  readonly showIt: string;
  readonly back: string;
  readonly next: string;
  readonly chosen: string;
  readonly checklist: string;
  readonly hideChecklist: string;
  readonly done: string;
  readonly current: string;
  readonly openInKnowledgeBase: string;
  readonly newTab: string;
  readonly otherLanguage: string;
  readonly fold: string;
  readonly unfold: string;
  readonly leave: string;
  readonly leaveCalmly: string;
  readonly leaveNow: string;
  readonly stay: string;
  readonly notSaved: Readonly<Record<'full' | 'broken', string>>;
  readonly retry: string;
  readonly unknownStep: string;
  readonly gone: string;
  readonly endTitle: string;
  readonly endDone: (count: number) => string;
  readonly endNext: string;
  readonly endRelated: string;
  readonly close: string;
};

export function cardWords(language: Language): CardWords {
  return language === 'fr' ? FR : EN;
}

const plural = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/** The right form for a number: English and French know two for the numbers that a card can show. */
function form(language: Language, count: number, one: string, other: string): string {
  return plural[language].select(count) === 'one' ? one : other;
}

function nameOf(language: ManagerLanguage, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}

const EN: CardWords = {
  region: 'Cairn, guide',
  position: (number, { count, exact }) => `Step ${number} of ${exact ? count : `at least ${count}`}`,
  states: { found: 'Found', waiting: 'Waiting', elsewhere: 'Elsewhere', notFound: 'Not found' },
  found: 'It is marked on the page.',
  foundSeveral: (count) =>
    form(
      'en',
      count,
      'It is marked on the page.',
      `${count} are marked on the page. Only you know which one is yours.`,
    ),
  answersFound: 'The answers are marked on the page.',
  furtherDown: 'It is further along on this page.',
  notReady: 'It is not ready yet. Something before it may still be missing.',
  waiting: 'It is not on the page yet. It will be marked as soon as it is.',
  onPage: (page) => `This happens on another page: ${page}.`,
  onSite: (site) => `This happens on another site: ${site}.`,
  places: {
    manager: 'This happens in the Manager.',
    login: 'This happens on the sign-in page.',
    mail: 'This happens in your mailbox.',
    phone: 'This happens on your phone.',
    computer: 'This happens on your computer.',
  },
  goTo: (page) => `Go to ${page}`,
  belongsTo: (page) => `It belongs here: ${page}. `,
  reachFirst: 'To get there, select ',
  reachIfAway: 'If you are not there yet, select ',
  reachThen: ', then ',
  reachEnd: ', from the left sidebar on.',
  notFound: {
    unknown: 'Cairn cannot point at this one. Look for what the instruction describes.',
    absent: 'Cairn does not see it on this page.',
    several: 'Several look alike, and Cairn does not guess. Look for the one that the instruction describes.',
    covered: 'It is behind something else. Close the window in front first.',
    inert: 'Another window is open. Close the window in front first.',
    hidden: 'It is there but folded away. Open the menu first.',
  },
  unconfirmed: (language) => `name not confirmed in ${nameOf(language, 'en')}`,
  unnamed: 'name not known',
  optional: 'Optional',
  caution: 'Before you do it',
  showIt: 'Show it',
  back: 'Back',
  next: 'Next',
  chosen: 'your answer',
  checklist: 'Show as checklist',
  hideChecklist: 'Hide checklist',
  done: 'Done',
  current: 'Current step',
  openInKnowledgeBase: 'Open in the knowledge base',
  newTab: 'opens a new tab',
  otherLanguage: 'Français',
  fold: 'Fold',
  unfold: 'Unfold the guide',
  leave: 'Leave',
  leaveCalmly: 'Leave this guide? Your progress is kept.',
  leaveNow: 'Leave the guide',
  stay: 'Stay',
  notSaved: {
    full: 'Not saved: the browser has no room left. You can go on; after a reload, Cairn may be a step behind.',
    broken:
      'Not saved: the browser’s storage does not answer. You can go on; after a reload, Cairn may be a step behind.',
  },
  retry: 'Try again',
  unknownStep: 'The link named a step that this guide does not have. Here is its beginning.',
  gone: 'Cairn was updated. Reload the page when it suits you.',
  endTitle: 'You have come to the end',
  endDone: (count) => form('en', count, 'What you did: 1 step', `What you did: ${count} steps`),
  endNext: 'What happens next',
  endRelated: 'Related guides',
  close: 'Close',
};

const FR: CardWords = {
  region: 'Cairn, guide',
  position: (number, { count, exact }) => `Étape ${number} sur ${exact ? count : `au moins ${count}`}`,
  states: { found: 'Trouvé', waiting: 'En attente', elsewhere: 'Ailleurs', notFound: 'Introuvable' },
  found: 'L’élément est signalé sur la page.',
  foundSeveral: (count) =>
    form(
      'fr',
      count,
      'L’élément est signalé sur la page.',
      `${count} éléments sont signalés sur la page. Vous seul savez lequel est le vôtre.`,
    ),
  answersFound: 'Les réponses sont signalées sur la page.',
  furtherDown: 'L’élément est plus loin sur cette page.',
  notReady: 'L’élément n’est pas encore prêt. Il manque peut-être quelque chose avant lui.',
  waiting: 'L’élément n’est pas encore sur la page. Il sera signalé dès qu’il y sera.',
  onPage: (page) => `Cela se passe sur une autre page : ${page}.`,
  onSite: (site) => `Cela se passe sur un autre site : ${site}.`,
  places: {
    manager: 'Cela se passe dans le Manager.',
    login: 'Cela se passe sur la page de connexion.',
    mail: 'Cela se passe dans votre messagerie.',
    phone: 'Cela se passe sur votre téléphone.',
    computer: 'Cela se passe sur votre ordinateur.',
  },
  goTo: (page) => `Aller à cette page : ${page}`,
  belongsTo: (page) => `Sa place : ${page}. `,
  reachFirst: 'Pour y aller, choisissez ',
  reachIfAway: 'Si vous n’y êtes pas encore, choisissez ',
  reachThen: ', puis ',
  reachEnd: ', à partir du menu de gauche.',
  notFound: {
    unknown: 'Cairn ne peut pas montrer cet élément. Cherchez ce que décrit la consigne.',
    absent: 'Cairn ne voit pas cet élément sur cette page.',
    several: 'Plusieurs éléments se ressemblent et Cairn ne devine pas. Cherchez celui que décrit la consigne.',
    covered: 'L’élément est derrière autre chose. Fermez d’abord la fenêtre au premier plan.',
    inert: 'Une autre fenêtre est ouverte. Fermez d’abord la fenêtre au premier plan.',
    hidden: 'L’élément existe, mais il est replié. Ouvrez d’abord le menu.',
  },
  unconfirmed: (language) => `nom non confirmé en ${nameOf(language, 'fr')}`,
  unnamed: 'nom inconnu',
  optional: 'Facultatif',
  caution: 'Avant de le faire',
  showIt: 'Montrer',
  back: 'Retour',
  next: 'Suivant',
  chosen: 'votre réponse',
  checklist: 'Afficher la liste',
  hideChecklist: 'Masquer la liste',
  done: 'Fait',
  current: 'Étape en cours',
  openInKnowledgeBase: 'Ouvrir dans la base de connaissances',
  newTab: 'ouvre un nouvel onglet',
  otherLanguage: 'English',
  fold: 'Replier',
  unfold: 'Déplier le guide',
  leave: 'Quitter',
  leaveCalmly: 'Quitter ce guide ? Votre progression est conservée.',
  leaveNow: 'Quitter le guide',
  stay: 'Rester',
  notSaved: {
    full: 'Non enregistré : le navigateur n’a plus de place. Vous pouvez continuer ; après un rechargement, Cairn aura peut-être une étape de retard.',
    broken:
      'Non enregistré : le stockage du navigateur ne répond pas. Vous pouvez continuer ; après un rechargement, Cairn aura peut-être une étape de retard.',
  },
  retry: 'Réessayer',
  unknownStep: 'Le lien indique une étape que ce guide n’a pas. Voici le début.',
  gone: 'Cairn a été mis à jour. Rechargez la page quand cela vous convient.',
  endTitle: 'Vous êtes au bout',
  endDone: (count) =>
    form('fr', count, `Ce que vous avez fait : ${count} étape`, `Ce que vous avez fait : ${count} étapes`),
  endNext: 'La suite',
  endRelated: 'Guides liés',
  close: 'Fermer',
};
