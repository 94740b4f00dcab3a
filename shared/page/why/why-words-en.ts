import type { Role } from '#shared/guide/schema.ts';
import { form, nameOfLanguage } from '../word-forms.ts';
import type { WhyWords } from './why-words-type.ts';

const ROLES: Readonly<Record<Role | 'other', string>> = {
  button: 'a button',
  checkbox: 'a box to tick',
  combobox: 'a drop-down list',
  heading: 'a heading',
  link: 'a link',
  menuitem: 'an entry of a menu',
  option: 'an entry of a list',
  radio: 'an option to choose',
  row: 'a row',
  searchbox: 'a search field',
  switch: 'a switch',
  tab: 'a tab',
  textbox: 'a text field',
  other: 'another kind of element',
};

export const WHY_EN: WhyWords = {
  secret: 'This step shows a secret. Cairn does not look at the page here, so it points at nothing.',
  notHere: 'This step does not happen on this page, so Cairn looks for nothing here.',
  onPage: (page) => `You are on the right page: ${page}.`,
  onOtherPage: (expected, seen) => `The step belongs to this page: ${expected}. You are on another one: ${seen}.`,
  pageUnsure: (expected) =>
    `The step belongs to this page: ${expected}. Cairn cannot tell from the address whether you are there.`,
  anyPage: 'The step may be on any page of the Manager.',
  language: (language, shown) =>
    `The Manager speaks ${nameOfLanguage(language, 'en')} here, by ${form('en', shown, '1 name', `${shown} names`)} on the page.`,
  languageDeclared: (language) =>
    `The Manager speaks ${nameOfLanguage(language, 'en')} here, as the page says of itself.`,
  languageUnknown: 'Cairn cannot tell which language the Manager speaks here.',
  notDescribed: 'No source describes the element of this step, so Cairn does not look for it.',
  lookedFor: (role, name) => `Cairn looks for ${ROLES[role]}${name === undefined ? '' : ` named “${name}”`}.`,
  unverified: (name) => `Nobody has confirmed the name “${name}” in this language. It may read otherwise here.`,
  found: (percent) => `It is there: Cairn is ${percent} % sure.`,
  switchedOff: 'It cannot be used yet: something before it may be missing.',
  without: (name) => `Cairn points at it only on a page that also shows “${name}”, and does not see that here.`,
  noneFits: (elements) =>
    elements > 1 ? `None of the ${elements} elements on the page can be it.` : 'Nothing on the page can be it.',
  notEnough: (role, percent, threshold) =>
    `The nearest one is ${ROLES[role]}, and Cairn is ${percent} % sure. It points at an element from ${threshold} % on.`,
  several: (times) =>
    `Several come out alike. Cairn points at one only if it is ${times} times as likely as the next one.`,
  inTheWay: {
    covered: 'It is there, but something lies in front of it.',
    inert: 'It is there, but switched off while a window is open.',
    hidden: 'It is there, but not drawn, perhaps in a folded menu.',
  },
};
