import type { Hands } from './hand.ts';
import { BADGE, PASSWORD, REALLY, SUBMIT, TO_PROFILE } from './ways.ts';

const TO_TOKENS = [...TO_PROFILE, 'main a[href$="/token/list"]'];
const TO_PASSWORDS = [...TO_PROFILE, 'main a[href$="/application-password"]'];
const NEW_PASSWORD = 'practice-again';

/** Guides about the own account: tokens, passwords, looks. */
export const accountHands: Hands = {
  'api-tokens#open-tokens': { press: TO_TOKENS },
  'api-tokens#product': { inTurn: [{ choose: 'domain', from: '.form .field:nth-of-type(2) select' }] },
  'api-tokens#validity': { inTurn: [{ choose: 'year', from: '.form .field:nth-of-type(3) select' }] },
  'api-tokens#confirm': { press: ['.form .primary'] },
  'api-tokens#password': { inTurn: [{ type: PASSWORD, into: '.dialog input' }, SUBMIT] },
  'api-tokens#copy': { press: ['.secret .button'] },
  'api-tokens#open-tokens-to-delete': { press: TO_TOKENS },
  'api-tokens#pick-tokens': { press: ['.row-tick input'] },
  'api-tokens#revoke': { press: ['.selection-bar .danger', REALLY] },

  'application-passwords#open-page': { press: TO_PASSWORDS },
  'application-passwords#name': { type: 'iPad Camille' },
  'application-passwords#copy': { press: ['.secret .button'] },
  'application-passwords#open-page-to-revoke': { press: TO_PASSWORDS },
  'application-passwords#open-action-menu': { pick: 'tbody tr:nth-of-type(1) .icon-button' },
  'application-passwords#revoke-one': { press: ['.row-actions [role=menuitem]', REALLY] },
  'application-passwords#revoke-all': { press: '.table-head .button', afterwards: [REALLY] },

  'secure-account#open-avatar-menu': { press: [BADGE] },
  'secure-account#open-profile': { press: ['.menu > .menu-entry'] },
  'secure-account#start-assistant': { press: ['main a[href$="/compromised-password"]'] },
  'secure-account#current-password': { inTurn: [{ type: PASSWORD, into: '.form .field:nth-of-type(1) input' }] },
  'secure-account#new-password': { inTurn: [{ type: NEW_PASSWORD, into: '.form .field:nth-of-type(2) input' }] },
  'secure-account#repeat-password': { inTurn: [{ type: NEW_PASSWORD, into: '.form .field:nth-of-type(3) input' }] },
  'secure-account#apply-password': { press: ['.form .primary'] },
  'secure-account#go-to-removal': { press: ['main .button.primary'] },
  'secure-account#remove-access': {
    press: [1, 2, 3].map((nth) => `.access:nth-of-type(${nth}) .danger`),
  },
  'secure-account#go-to-review': { press: ['main .button.primary'] },
  'secure-account#open-review': { press: ['main .button.primary'] },

  'dark-mode#open-avatar-menu': { press: [BADGE] },
  'dark-mode#open-account': { press: ['.menu > .menu-entry'] },
  'dark-mode#open-appearance': { press: ['.sidebar a[href$="/settings/appearance"]'] },
  'dark-mode#choose-light': { press: ['.radios .check:nth-of-type(1) input'] },
  'dark-mode#choose-dark': { press: ['.radios .check:nth-of-type(2) input'] },
  'dark-mode#choose-automatic': { press: ['.radios .check:nth-of-type(3) input'] },
};
