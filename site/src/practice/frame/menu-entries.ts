import type { IconName } from '../parts/icon.tsx';
import type { InsidePage } from '../session/pages.ts';

/** An entry of a menu at the left. Each label is the name of a word in words-en.ts. */
export type Entry = {
  readonly page: InsidePage;
  readonly label: LabelName;
  readonly icon: IconName;
  /** Pages that belong to the entry without being in a menu. */
  readonly also?: readonly InsidePage[];
  /** Entries that unfold below it while one of its pages is open. */
  readonly below?: readonly SubEntry[];
  /** Entries of the second menu that stands beside the first while one of its pages is open. */
  readonly beside?: readonly SubEntry[];
};

export type SubEntry = { readonly page: InsidePage; readonly label: LabelName };

type LabelName =
  | 'home'
  | 'allProducts'
  | 'websites'
  | 'domains'
  | 'mail'
  | 'storage'
  | 'users'
  | 'partner'
  | 'reseller'
  | 'managedClients'
  | 'tenders'
  | 'accounting'
  | 'invoices'
  | 'configuration'
  | 'settings'
  | 'myOrganization'
  | 'tags'
  | 'dpa'
  | 'accountSettings'
  | 'profile'
  | 'security'
  | 'appearance'
  | 'support';

export const HOME: readonly Entry[] = [{ page: 'home', label: 'home', icon: 'home' }];

export const PRODUCTS: readonly Entry[] = [
  { page: 'products', label: 'allProducts', icon: 'products' },
  { page: 'websites', label: 'websites', icon: 'websites' },
  { page: 'domains', label: 'domains', icon: 'domains' },
  { page: 'mail', label: 'mail', icon: 'mail' },
  { page: 'storage', label: 'storage', icon: 'storage' },
];

export const ORGANIZATION: readonly Entry[] = [
  { page: 'users', label: 'users', icon: 'users' },
  {
    page: 'partners',
    label: 'partner',
    icon: 'partner',
    also: ['partner', 'partner-access', 'invite', 'invite-access', 'invite-sent'],
  },
  {
    page: 'reseller',
    label: 'reseller',
    icon: 'reseller',
    below: [
      { page: 'managed-clients', label: 'managedClients' },
      { page: 'tenders', label: 'tenders' },
    ],
  },
  {
    page: 'accounting',
    label: 'accounting',
    icon: 'accounting',
    beside: [
      { page: 'invoices', label: 'invoices' },
      { page: 'accounting-configuration', label: 'configuration' },
    ],
  },
  {
    page: 'settings',
    label: 'settings',
    icon: 'settings',
    beside: [
      { page: 'organization', label: 'myOrganization' },
      { page: 'tags', label: 'tags' },
      { page: 'dpa', label: 'dpa' },
    ],
  },
  { page: 'support', label: 'support', icon: 'support' },
];

/** What concerns the user only: behind the badge at the top right, with a second menu of its own. */
export const ACCOUNT: Entry = {
  page: 'profile',
  label: 'accountSettings',
  icon: 'users',
  also: ['compromised-password', 'passwords', 'tokens', 'new-token'],
  beside: [
    { page: 'profile', label: 'profile' },
    { page: 'security', label: 'security' },
    { page: 'appearance', label: 'appearance' },
  ],
};

/** Whether a page is behind an entry, in whichever menu. */
export function isBehind({ page, also = [], below = [], beside = [] }: Entry, open: string): boolean {
  return [page, ...also, ...[...below, ...beside].map((entry) => entry.page)].some((known) => known === open);
}
