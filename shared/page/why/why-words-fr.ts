import type { Role } from '#shared/guide/schema.ts';
import { form, nameOfLanguage } from '../word-forms.ts';
import type { WhyWords } from './why-words-type.ts';

const ROLES: Readonly<Record<Role | 'other', string>> = {
  button: 'un bouton',
  checkbox: 'une case à cocher',
  combobox: 'une liste déroulante',
  heading: 'un titre',
  link: 'un lien',
  menuitem: 'une entrée de menu',
  option: 'une entrée de liste',
  radio: 'une option à choisir',
  row: 'une ligne',
  searchbox: 'un champ de recherche',
  switch: 'un interrupteur',
  tab: 'un onglet',
  textbox: 'un champ de texte',
  other: 'un élément d’un autre genre',
};

export const WHY_FR: WhyWords = {
  secret: 'Cette étape montre un secret. Cairn ne regarde pas la page ici et ne signale donc rien.',
  notHere: 'Cette étape ne se passe pas sur cette page. Cairn n’y cherche donc rien.',
  onPage: (page) => `Vous êtes sur la bonne page : ${page}.`,
  onOtherPage: (expected, seen) => `L’étape se passe sur cette page : ${expected}. Vous êtes sur une autre : ${seen}.`,
  pageUnsure: (expected) =>
    `L’étape se passe sur cette page : ${expected}. L’adresse ne dit pas à Cairn si vous y êtes.`,
  anyPage: 'L’étape peut se trouver sur n’importe quelle page du Manager.',
  language: (language, shown) =>
    `Le Manager est ici en ${nameOfLanguage(language, 'fr')}, d’après ${form('fr', shown, `${shown} nom`, `${shown} noms`)} de la page.`,
  languageDeclared: (language) => `Le Manager est ici en ${nameOfLanguage(language, 'fr')}, comme la page l’indique.`,
  languageUnknown: 'Cairn ne peut pas savoir dans quelle langue est le Manager ici.',
  notDescribed: 'Aucune source ne décrit l’élément de cette étape. Cairn ne le cherche donc pas.',
  lookedFor: (role, name) => `Cairn cherche ${ROLES[role]}${name === undefined ? '' : ` nommé « ${name} »`}.`,
  unverified: (name) => `Personne n’a confirmé le nom « ${name} » dans cette langue. Il est peut-être différent ici.`,
  found: (percent) => `L’élément est là : Cairn en est sûr à ${percent} %.`,
  switchedOff: 'Il n’est pas encore utilisable : il reste peut-être quelque chose à faire avant.',
  without: (name) =>
    `Cairn ne signale l’élément que sur une page qui affiche aussi « ${name} », et ne le voit pas ici.`,
  noneFits: (elements) =>
    form(
      'fr',
      elements,
      `Aucun élément de la page ne convient.`,
      `Aucun des ${elements} éléments de la page ne convient.`,
    ),
  notEnough: (role, percent, threshold) =>
    `Le plus proche est ${ROLES[role]}, et Cairn en est sûr à ${percent} %. Il signale un élément à partir de ${threshold} %.`,
  several: (times) =>
    `Plusieurs éléments se valent. Cairn n’en signale un que s’il est ${times} fois plus probable que le suivant.`,
  inTheWay: {
    covered: 'L’élément est là, mais il y a autre chose devant.',
    inert: 'L’élément est là, mais désactivé tant qu’une fenêtre est ouverte.',
    hidden: 'L’élément est là, mais il n’est pas affiché. Il est peut-être dans un menu replié.',
  },
};
