import { ALREADY, type ExpectedTable, NOTICED, seen, told } from './expected.ts';

const PARTNERS = '.sidebar a[href*="/partnerships/list"]';
const RESELLER = '.sidebar a[href*="/reseller/dashboard"]';
const CLIENTS = '.sidebar a[href*="/reseller/clients/list"]';
const CONTINUE = '.wizard-foot .button.primary';
const ROW_MENU = 'td.row-actions .icon-button';
/** Sample partners: what may be done with an invitation is less than with a partner, in a row menu of its own. */
const STOP = '[role=menu] [role=menuitem]:last-child';
const EDIT_ACCESS = '[role=menu] [role=menuitem]:nth-child(2)';
const LIMITED = '.radios .check:nth-of-type(1) input';
const FULL = '.radios .check:nth-of-type(2) input';

/** The guides about partners: see expected.ts. */
export const PARTNERSHIP: ExpectedTable = {
  'authorize-partner#sign-in': ALREADY,
  'authorize-partner#open-partners': seen(PARTNERS),
  'authorize-partner#start-invitation': seen('main .button.primary'),
  'authorize-partner#search-partner': seen('main input'),
  'authorize-partner#select-partner': seen('main input[type=checkbox]'),
  'authorize-partner#confirm-partner': seen(CONTINUE),
  'authorize-partner#access': NOTICED,
  'authorize-partner#limited': told('.big-button:nth-of-type(1)'),
  'authorize-partner#full': told('.big-button:nth-of-type(2)'),
  'authorize-partner#confirm-limited': seen(CONTINUE),
  'authorize-partner#send-limited': seen(CONTINUE),
  'authorize-partner#confirm-full': seen(CONTINUE),
  'authorize-partner#send-full': seen(CONTINUE),

  'end-partnership#open-partners': seen(PARTNERS),
  'end-partnership#open-partner-menu': seen(ROW_MENU),
  'end-partnership#stop-as-client': seen(STOP),
  'end-partnership#open-reseller-space': seen(RESELLER),
  'end-partnership#open-managed-clients': seen(CLIENTS),
  'end-partnership#open-client-menu': seen(ROW_MENU),
  'end-partnership#stop-as-partner': seen(STOP),

  'export-managed-clients#open-reseller-space': seen(RESELLER),
  'export-managed-clients#open-managed-clients': seen(CLIENTS),
  'export-managed-clients#start-download': seen('.table-head > .button'),
  'export-managed-clients#confirm-period': NOTICED,
  'export-managed-clients#export-file': seen('.dialog .button.primary'),
  'export-managed-clients#tick-clients': told('.row-tick input'),

  'modify-partner-access#open-partners': seen(PARTNERS),
  'modify-partner-access#open-partner-menu': seen(ROW_MENU),
  'modify-partner-access#edit-rights': seen(EDIT_ACCESS),
  'modify-partner-access#kind-of-access': NOTICED,
  'modify-partner-access#limited': told(LIMITED),
  'modify-partner-access#full': told(FULL),
  'modify-partner-access#continue-change': seen(CONTINUE),
  'modify-partner-access#open-partners-to-remove': seen(PARTNERS),
  'modify-partner-access#open-partner-menu-to-remove': seen(ROW_MENU),
  'modify-partner-access#edit-rights-to-remove': seen(EDIT_ACCESS),
  // The partner that is picked is limited already.
  'modify-partner-access#switch-to-limited': { ...seen(LIMITED), already: () => true },
  'modify-partner-access#confirm-removal': seen(CONTINUE),

  'partner-payment-modes#sign-in': ALREADY,
  'partner-payment-modes#open-partners': seen(PARTNERS),
  'partner-payment-modes#open-partner': seen('th[scope=row] a'),
  'partner-payment-modes#edit-payment': seen('.with-button .icon-button'),
};
