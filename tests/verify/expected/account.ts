import { ALREADY, type ExpectedTable, NOTICED, seen, told } from './expected.ts';

/** The guides about the own account: see expected.ts. */
export const ACCOUNT: ExpectedTable = {
  'api-tokens#open-tokens': NOTICED,
  'api-tokens#start': seen('main .button.primary'),
  'api-tokens#confirm': seen('.wizard-foot .button.primary'),
  'api-tokens#open-tokens-to-delete': NOTICED,

  'application-passwords#open-page': NOTICED,
  'application-passwords#start': seen('.view-head .button.primary'),
  'application-passwords#name': told('.dialog input'),
  'application-passwords#generate': seen('.dialog .button.primary'),
  'application-passwords#open-page-to-revoke': NOTICED,
  'application-passwords#open-action-menu': seen('td.row-actions .icon-button'),
  'application-passwords#revoke-all': seen('.table-head .button'),

  'dark-mode#open-avatar-menu': NOTICED,
  'dark-mode#open-account': seen('[role=menu] > .menu-entry:nth-of-type(1)'),
  'dark-mode#open-appearance': seen('.sidebar a[href*="/settings/appearance"]'),
  'dark-mode#choose-light': seen('.radios .check:nth-of-type(1) input'),
  'dark-mode#choose-dark': {
    ...seen('.radios .check:nth-of-type(2) input'),
    already: ({ query }) => query.theme === 'dark',
  },
  'dark-mode#choose-automatic': {
    ...seen('.radios .check:nth-of-type(3) input'),
    already: ({ query }) => !query.theme,
  },

  'kauth-recovery#sign-in-once-more': ALREADY,
  'kauth-recovery#enter-code': ALREADY,
  'kauth-recovery#enter-recovery-code': ALREADY,

  'secure-account#open-avatar-menu': NOTICED,
  'secure-account#open-profile': seen('[role=menu] > .menu-entry:nth-of-type(1)'),
  'secure-account#open-review': NOTICED,
  'secure-account#start-assistant': seen('.box a[href*="/compromised-password"]'),

  'switch-user#open-avatar-menu': NOTICED,
  'switch-user#unfold-accounts': seen('[role=menu] .chevron'),
  'switch-user#open-account-list': { ...seen('.menu-group > [role=menuitem]'), leaves: true },
  'switch-user#open-avatar-menu-to-leave': NOTICED,
  'switch-user#sign-out': { ...told('[role=menu] > .menu-entry:last-child'), leaves: true },
  'switch-user#sign-in': ALREADY,
};
