import type { Language } from '#shared/guide/language.ts';
import type { PlaceKind } from '../support/support-guide.ts';

/** What the support page says. Apart from the other words, because it is loaded on that page only. */
export type SupportWords = typeof english;

const english = {
  title: 'Links for support',
  lead: 'Find the part of a guide that answers your customer, and send a link that lands exactly there.',
  noScript:
    'This page needs JavaScript. Without it, open a guide: beside each step, section and note stands a sign of a chain, whose address you can copy. The short form of any address is /2669#limited, the number or name of the guide and the part.',
  allGuides: 'See all guides',
  search: 'What does your customer ask?',
  searchHint: 'A few words, or an FAQ number. Words of both languages are found.',
  findings: 'Guides found',
  found: (count: number) => (count === 1 ? '1 guide found' : `${count} guides found`),
  none: 'Nothing found. Try fewer or other words.',
  fails: 'The guides could not be loaded. Check your connection and try again.',
  chooseOther: 'Choose another guide',
  where: 'Where should the link land?',
  filter: 'Filter the parts',
  noPart: 'No part has these words.',
  whole: 'The whole guide',
  answer: 'Answer',
  kind: {
    task: 'First question',
    section: 'Section',
    step: 'Step',
    choice: 'Question',
    branch: 'Answer',
    note: 'Note',
    prerequisite: 'Before you start',
    'follow-up': 'What happens next',
  } satisfies Record<PlaceKind, string>,
  language: 'In which language?',
  languages: { own: 'The customer’s own', en: 'English', fr: 'French' },
  ownHint: 'The address picks the language of whoever opens it.',
  start: 'Offer to start the walkthrough there',
  startHint: 'The page asks at once whether to be guided. The customer starts it.',
  preview: 'What the customer sees',
  open: 'Open it in a new tab',
  copyTitle: 'Copy it as',
  forms: {
    link: 'Link',
    short: 'Short link, in the reader’s language',
    markdown: 'Markdown',
    html: 'HTML',
    sentence: 'Sentence',
  },
  copy: 'Copy',
  copyForm: (form: string) => `Copy: ${form}`,
  copied: (form: string) => `Copied: ${form}`,
  notCopied: 'Your browser did not let us copy. Select the text and copy it yourself.',
  qr: 'For a phone',
  qrAlt: (name: string) => `QR code of the link to: ${name}`,
  recent: 'Links you used last',
  recentHint: 'Kept on this device only.',
  forget: 'Forget them',
  forgotten: 'Forgotten.',
  useAgain: 'Choose it again',
  part: (number: string | undefined, title: string) => (number ? `, step ${number}: ${title}` : `: ${title}`),
  sentence: (name: string, link: string, start: boolean) =>
    start
      ? `This guide takes you through it step by step. ${name}\n${link}`
      : `This guide shows you how. ${name}\n${link}`,
};

const french: SupportWords = {
  title: 'Liens pour le support',
  lead: 'Trouvez la partie d’un guide qui répond à votre client, et envoyez un lien qui mène exactement là.',
  noScript:
    'Cette page a besoin de JavaScript. Sans lui, ouvrez un guide\u202f: à côté de chaque étape, section et remarque, un maillon de chaîne porte une adresse que vous pouvez copier. La forme courte d’une adresse est /2669#limited, le numéro ou le nom du guide, puis la partie.',
  allGuides: 'Voir tous les guides',
  search: 'Que demande votre client\u202f?',
  searchHint: 'Quelques mots, ou un numéro de FAQ. Les mots des deux langues sont trouvés.',
  findings: 'Guides trouvés',
  found: (count) => (count === 1 ? '1 guide trouvé' : `${count} guides trouvés`),
  none: 'Aucun résultat. Essayez avec moins de mots, ou d’autres mots.',
  fails: 'Les guides n’ont pas pu être chargés. Vérifiez votre connexion et réessayez.',
  chooseOther: 'Choisir un autre guide',
  where: 'Où le lien doit-il mener\u202f?',
  filter: 'Filtrer les parties',
  noPart: 'Aucune partie n’a ces mots.',
  whole: 'Le guide entier',
  answer: 'Réponse',
  kind: {
    task: 'Première question',
    section: 'Section',
    step: 'Étape',
    choice: 'Question',
    branch: 'Réponse',
    note: 'Remarque',
    prerequisite: 'Avant de commencer',
    'follow-up': 'Et ensuite',
  },
  language: 'Dans quelle langue\u202f?',
  languages: { own: 'Celle du client', en: 'Anglais', fr: 'Français' },
  ownHint: 'L’adresse prend la langue de la personne qui l’ouvre.',
  start: 'Proposer de commencer le parcours à cet endroit',
  startHint: 'La page demande aussitôt au client s’il veut être guidé. C’est lui qui commence.',
  preview: 'Ce que voit le client',
  open: 'Ouvrir dans un nouvel onglet',
  copyTitle: 'Copier comme',
  forms: {
    link: 'Lien',
    short: 'Lien court, dans la langue du lecteur',
    markdown: 'Markdown',
    html: 'HTML',
    sentence: 'Phrase',
  },
  copy: 'Copier',
  copyForm: (form) => `Copier\u202f: ${form}`,
  copied: (form) => `Copié\u202f: ${form}`,
  notCopied: 'Votre navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le vous-même.',
  qr: 'Pour un téléphone',
  qrAlt: (name) => `Code QR du lien vers\u202f: ${name}`,
  recent: 'Vos derniers liens',
  recentHint: 'Conservés sur cet appareil seulement.',
  forget: 'Les oublier',
  forgotten: 'Oubliés.',
  useAgain: 'Choisir à nouveau',
  part: (number, title) => (number ? `, étape ${number}\u202f: ${title}` : `\u202f: ${title}`),
  sentence: (name, link, start) =>
    start
      ? `Ce guide vous accompagne étape par étape. ${name}\n${link}`
      : `Ce guide vous montre comment faire. ${name}\n${link}`,
};

export const supportWords: Readonly<Record<Language, SupportWords>> = { en: english, fr: french };
