import type { Hands } from './hand.ts';
import { BADGE, PASSWORD, REALLY, SUBMIT, TO_LOGIN, TO_SECURITY } from './ways.ts';

const LOG_IN = '.form [type=submit]';
const TYPE_PASSWORD = { type: PASSWORD, into: '.form input[type=password]' };
const TURN_OFF = [...TO_SECURITY, 'main .danger', REALLY, { type: PASSWORD, into: '.dialog input' }, REALLY];

/** Guides on the way in: other users, the second factor. */
export const loginHands: Hands = {
  'switch-user#open-avatar-menu': { press: [BADGE] },
  'switch-user#unfold-accounts': { press: ['.menu .chevron'] },
  'switch-user#pick-account': { press: ['.menu-group [aria-checked=false]'] },
  'switch-user#open-account-list': { press: ['.menu-group > [role=menuitem]'] },
  'switch-user#open-avatar-menu-to-leave': { press: [BADGE] },
  'switch-user#sign-out': { press: ['.menu > .menu-entry:last-child'] },
  'switch-user#open-users': { press: ['.form .link-button'] },
  'switch-user#pick-user': { press: ['.users li:nth-of-type(2) .user'] },
  'switch-user#use-new-credentials': { press: ['.form > .button'] },
  'switch-user#delete-user': { press: ['.users li:nth-of-type(2) .icon-button'] },
  'switch-user#pick-remaining': { press: ['.users .user'] },
  // Whom the page remembers it names, and asks for the password only.
  'switch-user#enter-credentials': {
    inTurn: [{ type: 'aline.favre@verdier.example', into: '.form input[type=text], .form .who' }, TYPE_PASSWORD],
  },
  'switch-user#sign-in': { press: [LOG_IN] },

  'kauth-recovery#pause-two-factor': { inTurn: TURN_OFF },
  'kauth-recovery#switch-method': {
    press: [...TO_SECURITY, '.buttons .button', '.dialog .check:nth-of-type(2) input', SUBMIT],
  },
  'kauth-recovery#turn-off-two-factor': { inTurn: TURN_OFF },
  'kauth-recovery#set-up-again': { press: ['.buttons .button', '.dialog .check:nth-of-type(1) input', SUBMIT] },
  'kauth-recovery#open-login': { press: TO_LOGIN },
  'kauth-recovery#enter-credentials': { inTurn: [TYPE_PASSWORD, LOG_IN] },
  'kauth-recovery#other-methods': { press: ['.form .link-button'] },
  'kauth-recovery#choose-recovery-code': { press: ['.users li:nth-of-type(3) .user'] },
  'kauth-recovery#enter-recovery-code': { inTurn: [{ type: 'practice-code', into: '.form input' }, LOG_IN] },
  'kauth-recovery#ask-for-help': { press: ['.users li:nth-of-type(4) .user'] },
  'kauth-recovery#send-identity': { press: ['.access:nth-of-type(1) .button', '.access:nth-of-type(2) .button'] },
  'kauth-recovery#finish-request': { inTurn: [{ type: 'camille@verdier.example', into: '.form input' }, LOG_IN] },
};
