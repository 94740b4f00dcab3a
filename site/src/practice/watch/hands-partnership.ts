import type { Hands } from './hand.ts';
import { PASSWORD, REALLY, SUBMIT } from './ways.ts';

const TYPE_PASSWORD = { type: PASSWORD, into: '.dialog input' };
const PARTNERS = { press: ['.sidebar a[href$="/partnerships/list"]'] };
const RESELLER = { press: ['.sidebar a[href$="/reseller/dashboard"]'] };
const CLIENTS = { press: ['.sidebar a[href$="/reseller/clients/list"]'] };
const SECOND_ENTRY = { press: ['.menu [role=menuitem]:nth-of-type(2)'] };
/** The first partner has full access, the second one some products. */
const FIRST_MENU = { pick: 'tbody tr:nth-of-type(1) .icon-button' };
const SECOND_MENU = { pick: 'tbody tr:nth-of-type(2) .icon-button' };

/** Guides about partners and clients. */
export const partnershipHands: Hands = {
  'authorize-partner#open-partners': PARTNERS,
  'authorize-partner#search-partner': { type: 'Kestrel' },
  'authorize-partner#start-invitation': { press: ['main .button.primary'] },
  'authorize-partner#limited': { press: ['.big-button:nth-of-type(1)'] },
  'authorize-partner#full': { press: ['.big-button:nth-of-type(2)'] },
  'authorize-partner#pick-category': { press: ['.category'] },
  'authorize-partner#pick-product': { press: ['.panel-products input', '.panel > .button'] },
  'authorize-partner#with-wallet': { press: ['.choices > :nth-of-type(1) input'] },
  'authorize-partner#without-wallet': { press: ['.choices > :nth-of-type(2) input'] },

  'modify-partner-access#open-partners': PARTNERS,
  'modify-partner-access#open-partner-menu': FIRST_MENU,
  'modify-partner-access#edit-rights': SECOND_ENTRY,
  // Limited access asks for products, full access for the wallet; both end with the same button.
  'modify-partner-access#finish-assistant': {
    press: [
      '.category, .choices > :nth-of-type(2) input',
      '.panel-products input',
      '.panel > .button',
      '.wizard-foot .primary',
    ],
  },
  'modify-partner-access#open-partners-to-remove': PARTNERS,
  'modify-partner-access#open-partner-menu-to-remove': SECOND_MENU,
  'modify-partner-access#edit-rights-to-remove': SECOND_ENTRY,
  'modify-partner-access#untick-products': {
    press: ['.category', '.panel-products li:nth-of-type(1) input', '.panel > .button'],
  },

  'end-partnership#open-partners': PARTNERS,
  'end-partnership#open-partner-menu': FIRST_MENU,
  'end-partnership#stop-as-client': { press: ['.menu [role=menuitem]:nth-of-type(3)'] },
  'end-partnership#confirm-as-client': { press: [REALLY] },
  'end-partnership#password-as-client': { inTurn: [TYPE_PASSWORD] },
  'end-partnership#end-as-client': { press: [REALLY] },
  'end-partnership#open-reseller-space': RESELLER,
  'end-partnership#open-managed-clients': CLIENTS,
  'end-partnership#open-client-menu': FIRST_MENU,
  'end-partnership#stop-as-partner': { press: ['.menu [role=menuitem]'] },
  'end-partnership#confirm-as-partner': { press: [REALLY] },
  'end-partnership#password-as-partner': { inTurn: [TYPE_PASSWORD] },
  'end-partnership#end-as-partner': { press: [REALLY] },

  'partner-payment-modes#open-partners': PARTNERS,
  'partner-payment-modes#open-partner': { pick: 'tbody tr:nth-of-type(1) a' },
  'partner-payment-modes#edit-payment': { press: ['.with-button .icon-button'] },
  'partner-payment-modes#client-pays': { press: ['.dialog .check:nth-of-type(1) input'] },
  'partner-payment-modes#partner-pays': { press: ['.dialog .check:nth-of-type(2) input'] },
  'partner-payment-modes#check-mode': { press: [SUBMIT] },

  'export-managed-clients#open-reseller-space': RESELLER,
  'export-managed-clients#open-managed-clients': CLIENTS,
  'export-managed-clients#start-download': { press: ['.table-head > .button'] },
  'export-managed-clients#choose-history': { press: ['.dialog .check:nth-of-type(2) input'] },
  'export-managed-clients#choose-period': { inTurn: [{ choose: 'quarter', from: '.dialog select' }] },
  'export-managed-clients#confirm-period': { press: [SUBMIT] },
  'export-managed-clients#export-file': { press: ['.dialog .primary'] },
  'export-managed-clients#export-ticked': { press: ['.selection-bar .button', SUBMIT, '.dialog .button.primary'] },

  'call-for-tenders#open-whole-call': {
    press: ['.sidebar a[href$="/reseller/dashboard"]', '.sidebar a[href$="/tenders/list"]', 'td .button'],
  },
};
