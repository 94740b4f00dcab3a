import { ALREADY, type ExpectedTable, NOTICED, seen, told } from './expected.ts';

const ACCOUNTING = '.sidebar a[href*="/accounting/overview"]';
const CONFIGURATION = '.sidebar a[href*="/accounting/configuration"]';
const ROW_MENU = 'td.row-actions .icon-button';

/** The guides about the organization, its products and its bills: see expected.ts. */
export const ORGANIZATION: ExpectedTable = {
  'data-protection#open-dpa': NOTICED,
  'data-protection#generate': told('main .button.primary'),

  'eu-vat-number#open-settings': seen('.sidebar a[href*="/organization/settings"]'),
  'eu-vat-number#open-organization': seen('.sidebar a[href*="/organization/details"]'),
  'eu-vat-number#edit-details': seen('.view-head .button.primary'),
  'eu-vat-number#enter-number': told('.form > .field:nth-of-type(4) input'),
  'eu-vat-number#tick-terms': seen('.form > .check input'),
  'eu-vat-number#save-details': seen('.wizard-foot .button.primary'),

  'product-tags#sign-in': ALREADY,
  'product-tags#open-tags-of-product': seen('td .tags button'),
  'product-tags#open-menu-to-rename': seen(ROW_MENU),
  'product-tags#open-menu-to-delete': seen(ROW_MENU),

  'renewal-emails#open-accounting': seen(ACCOUNTING),
  'renewal-emails#open-configuration': seen(CONFIGURATION),
  'renewal-emails#invoice-issued': seen('.box:nth-of-type(2) .switch-line:nth-of-type(1) .switch'),
  'renewal-emails#before-renewal': seen('.box:nth-of-type(2) .switch-line:nth-of-type(2) .switch'),
  'renewal-emails#after-renewal': seen('.box:nth-of-type(2) .switch-line:nth-of-type(3) .switch'),
  'renewal-emails#open-accounting-for-reminders': seen(ACCOUNTING),
  'renewal-emails#open-configuration-for-reminders': seen(CONFIGURATION),
  'renewal-emails#turn-reminders': seen('.box:nth-of-type(1) .switch'),
};
