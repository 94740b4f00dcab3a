import type { Hands } from './hand.ts';
import { PASSWORD, REALLY, SETTINGS, SUBMIT, TO_LOGIN } from './ways.ts';

const USERS = '.sidebar a[href$="/users/list"]';
const VAT = 'FR00123456789';

/** The fields of the dialog that adds a user. */
const NEW_USER = [
  { type: 'Maude Rey', into: '.dialog .field:nth-of-type(1) input' },
  { type: 'maude.rey@verdier.example', into: '.dialog .field:nth-of-type(2) input' },
  '.dialog .check:nth-of-type(1) input',
];

/** Guides about the organization, its products and its bills. */
export const organizationHands: Hands = {
  'change-legal-representative#add-user': { inTurn: [USERS, 'main .button.primary', ...NEW_USER, SUBMIT] },
  'change-legal-representative#give-role': {
    press: [
      USERS,
      'tr:nth-of-type(2) .icon-button',
      '.menu [role=menuitem]:nth-of-type(1)',
      '.dialog .check:nth-of-type(1) input',
      SUBMIT,
    ],
  },
  'change-legal-representative#remove-former': {
    press: ['tr:nth-of-type(3) .icon-button', '.menu [role=menuitem]:nth-of-type(3)', REALLY],
  },

  'product-tags#find-product': {
    inTurn: ['.sidebar a[href$="/products/all"]', { type: 'boutique', into: 'main .field input' }],
  },
  'product-tags#open-tags-of-product': { pick: 'td .tags > .icon-button' },
  'product-tags#name-tag': { inTurn: [{ type: 'Test', into: '.tag-picker input[type=text]' }] },
  'product-tags#colour': { press: ['.tag-picker .check:nth-of-type(3) input'] },
  'product-tags#create-tag': { press: ['.tag-picker .primary', '.tag-picker > .button:last-child'] },
  'product-tags#open-tags': { press: [SETTINGS, '.sidebar a[href$="/tags/list"]'] },
  'product-tags#open-menu-to-rename': { pick: 'tbody tr:nth-of-type(1) .icon-button' },
  'product-tags#edit-tag': { press: ['.menu [role=menuitem]:nth-of-type(1)'] },
  'product-tags#new-name': { inTurn: [{ type: '2027', into: '.dialog .field input' }, SUBMIT] },
  'product-tags#open-menu-to-delete': { pick: 'tbody tr:nth-of-type(2) .icon-button' },
  'product-tags#delete-tag': { press: ['.menu [role=menuitem]:nth-of-type(2)', REALLY] },
  'product-tags#add-tag': {
    inTurn: ['main .button.primary', { type: 'Test', into: '.dialog .field input' }, SUBMIT],
  },

  'renewal-emails#open-accounting': { press: ['.sidebar a[href$="/accounting/overview"]'] },
  'renewal-emails#open-configuration': { press: ['.sidebar a[href$="/accounting/configuration"]'] },
  'renewal-emails#open-accounting-for-reminders': { press: ['.sidebar a[href$="/accounting/overview"]'] },
  'renewal-emails#open-configuration-for-reminders': { press: ['.sidebar a[href$="/accounting/configuration"]'] },
  'renewal-emails#how-often': { inTurn: [{ choose: 'week', from: 'main select' }] },

  'eu-vat-number#open-settings': { press: [SETTINGS] },
  'eu-vat-number#open-organization': { press: ['.sidebar a[href$="/organization/details"]'] },
  'eu-vat-number#edit-details': { press: ['main .button.primary'] },
  'eu-vat-number#enter-number': { type: VAT, into: '.form > .field:nth-of-type(4) input' },
  'eu-vat-number#read-terms': { press: ['.form .link-button', '.dialog .button'] },
  'eu-vat-number#open-sign-up': { press: [...TO_LOGIN, 'a[href$="/signup"]'] },
  'eu-vat-number#choose-company': { press: ['.radios .check:nth-of-type(1) input'] },
  'eu-vat-number#choose-country': {
    inTurn: [
      { choose: 'FR', from: '.form select' },
      { type: 'Atelier Verdier', into: 'form .field:nth-of-type(1) input' },
    ],
  },
  'eu-vat-number#enter-number-at-sign-up': { inTurn: [{ type: VAT, into: 'form .field:nth-of-type(3) input' }] },
  'eu-vat-number#finish-sign-up': {
    inTurn: [
      'form [type=submit]',
      { type: 'Camille Morel', into: 'form .field:nth-of-type(1) input' },
      { type: 'camille@verdier.example', into: 'form .field:nth-of-type(2) input' },
      { type: PASSWORD, into: 'form .field:nth-of-type(3) input' },
      'form [type=submit]',
    ],
  },

  'data-protection#open-dpa': { press: [SETTINGS, '.sidebar a[href$="/organization/dpa"]'] },
  'data-protection#generate': { press: ['main .button.primary'] },
};
