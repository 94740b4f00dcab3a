import type { DataWords } from './data-words.ts';

export const DATA_FR: DataWords = {
  title: 'Vos données',
  otherLanguage: 'English',
  progressTitle: 'Ce que Cairn garde',
  kept: (count) =>
    count === 0
      ? 'Rien n’est gardé pour le moment. Dès que vous commencez un guide, Cairn retient où vous en êtes, dans ce navigateur seulement.'
      : `Où vous en êtes dans ${count === 1 ? 'un guide' : `${count} guides`}, dans ce navigateur seulement :`,
  unreadable: (count) =>
    `La progression dans ${count === 1 ? 'un guide' : `${count} guides`} n’est plus lisible. Vous pouvez ${count === 1 ? 'le' : 'les'} recommencer depuis le panneau.`,
  lastUsed: (date) => `utilisé pour la dernière fois le ${date}`,
  exportTitle: 'Emporter votre progression',
  exportLead: 'Vous obtenez un fichier texte que vous pouvez lire, garder ou reprendre dans un autre navigateur.',
  save: 'Enregistrer une copie',
  importTitle: 'Reprendre une copie',
  importLead:
    'Choisissez une copie enregistrée. Vous voyez ce qu’elle ajouterait avant que quoi que ce soit ne change.',
  choose: 'Choisir une copie',
  adds: (count) =>
    count === 0
      ? 'Cette copie n’ajoute rien.'
      : `Cette copie ajoute votre progression dans ${count === 1 ? 'un guide' : `${count} guides`} :`,
  stays: (count) => `Reste ici tel quel (${count}) :`,
  unknown: (count) =>
    `${count === 1 ? 'Un guide' : `${count} guides`} de cette copie, que cette version de Cairn n’a pas, ${count === 1 ? 'sera laissé' : 'seront laissés'} de côté.`,
  add: 'Ajouter',
  cancel: 'Annuler',
  badFile: {
    'no-json':
      'Cairn ne peut pas lire ce fichier. Choisissez une copie enregistrée par Cairn ; son nom commence par « cairn-progress ».',
    'not-ours': 'Ce fichier n’est pas une copie de votre progression, ou il a été modifié. Choisissez-en un autre.',
    newer: 'Cette copie vient d’une version plus récente de Cairn. Mettez Cairn à jour, puis choisissez-la à nouveau.',
    'too-large': 'Ce fichier est trop grand pour une copie de votre progression. Choisissez-en un autre.',
  },
  oldTitle: 'Plus d’un an',
  old: (count) =>
    count === 1
      ? 'Vous n’avez pas ouvert ce guide depuis un an. Avez-vous encore besoin de votre progression ?'
      : 'Vous n’avez pas ouvert ces guides depuis un an. Avez-vous encore besoin de votre progression ?',
  deleteOld: 'Effacer ce qui date de plus d’un an',
  forgetTitle: 'Tout oublier',
  forgetLead:
    'Cairn n’en sait alors pas plus que le premier jour : ni progression, ni langue, ni adresse de la base de connaissances.',
  forget: 'Tout oublier…',
  forgetSure: 'Votre progression dans tous les guides est effacée, et ne peut pas revenir sans une copie.',
  forgetYes: 'Tout oublier',
  said: {
    imported: 'La copie est ajoutée.',
    'nothing-new': 'La copie ne contenait rien de nouveau : rien n’a changé.',
    'not-imported':
      'La copie n’a pas pu être enregistrée : rien n’a changé. Faites de la place sur votre appareil, puis réessayez.',
    forgotten: 'Tout est oublié.',
    'not-forgotten': 'Tout n’a pas pu être effacé. Fermez les autres onglets, puis réessayez.',
    deleted: 'Ce qui datait de plus d’un an est effacé.',
    'no-answer': 'Cairn ne répond pas pour le moment. Fermez cette page et ouvrez-la à nouveau.',
  },
  privacyTitle: 'Vie privée',
  version: (version) => `Cairn ${version}`,
};
