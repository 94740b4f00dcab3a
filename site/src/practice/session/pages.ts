import { PARTNERS } from './sample-partners.ts';

/**
 * Every page: its path below `/v3[/<org>]/ng/`, and the area that draws it. Home, profile, users, application passwords,
 * tokens, security and the product lists stand where they are publicly known to stand; nobody knows the addresses of the
 * others, so ours are invented. `:item` stands for one partner.
 */
export const PAGES = {
  home: { path: 'home', area: 'home' },
  products: { path: 'products/all', area: 'products' },
  websites: { path: 'products/web/hosting', area: 'products' },
  domains: { path: 'products/web/domains', area: 'products' },
  mail: { path: 'products/ksuite/service-mail', area: 'products' },
  storage: { path: 'products/ksuite/kdrive', area: 'products' },
  tags: { path: 'products/tags/list', area: 'products' },
  users: { path: 'accounts/rights/users/list', area: 'users' },
  partners: { path: 'accounts/partnerships/list', area: 'partners' },
  partner: { path: 'accounts/partnerships/partner/:item', area: 'partners' },
  'partner-access': { path: 'accounts/partnerships/access/:item', area: 'partners' },
  invite: { path: 'accounts/partnerships/add', area: 'partners' },
  'invite-access': { path: 'accounts/partnerships/add/access', area: 'partners' },
  'invite-sent': { path: 'accounts/partnerships/add/sent', area: 'partners' },
  reseller: { path: 'reseller/dashboard', area: 'reseller' },
  'managed-clients': { path: 'reseller/clients/list', area: 'reseller' },
  tenders: { path: 'reseller/tenders/list', area: 'reseller' },
  accounting: { path: 'accounts/accounting/overview', area: 'billing' },
  invoices: { path: 'accounts/accounting/invoices', area: 'billing' },
  'accounting-configuration': { path: 'accounts/accounting/configuration', area: 'billing' },
  settings: { path: 'accounts/organization/settings', area: 'organization' },
  organization: { path: 'accounts/organization/details', area: 'organization' },
  dpa: { path: 'accounts/organization/dpa', area: 'data-protection' },
  support: { path: 'support/requests', area: 'home' },
  profile: { path: 'profile/user/dashboard', area: 'profile' },
  'compromised-password': { path: 'profile/user/compromised-password', area: 'profile' },
  passwords: { path: 'profile/user/connection-history/application-password', area: 'passwords' },
  tokens: { path: 'profile/user/token/list', area: 'tokens' },
  'new-token': { path: 'profile/user/token/add', area: 'tokens' },
  security: { path: 'profile/user/security-and-recovery-parameters/dashboard', area: 'settings' },
  appearance: { path: 'profile/user/settings/appearance', area: 'settings' },
} as const;

/** Pages that somebody sees who is not logged in. They have no organization in their address, and no frame around them. */
const OUTSIDE = { login: '/login', 'sign-up': '/signup' } as const;

/** Older addresses that are still found in public, and where they lead. */
const ALIASES = {
  '/v3/profile/application-password': 'passwords',
  '/v3/infomaniak-api': 'tokens',
  '/v3/ng/accounts/token/list': 'tokens',
  '/2fa': 'security',
} as const;

export type InsidePage = keyof typeof PAGES;
export type OutsidePage = keyof typeof OUTSIDE;
export type Area = (typeof PAGES)[InsidePage]['area'] | OutsidePage;

/** A page of the practice Manager; where it is one of many of its kind, `item` says which. */
export type Route =
  | { readonly page: InsidePage; readonly item?: string }
  | { readonly page: OutsidePage }
  | { readonly page: 'unknown' };

/** Where a page stands in an address, and for which organization. */
export type Place = { readonly base: string; readonly org: string | undefined };

/** '/practice' on the knowledge base; '' when the practice Manager is served at the root of its origin. */
export function baseOf(pathname: string): '' | '/practice' {
  return /^\/practice(\/|$)/.test(pathname) ? '/practice' : '';
}

/** The page at an address, and the organization it names. The root is the home page, as on the Manager. */
export function readRoute(pathname: string): { readonly route: Route; readonly org: string | undefined } {
  const path = pathname.slice(baseOf(pathname).length).replace(/\/+$/, '');
  if (path === '') return { route: { page: 'home' }, org: undefined };
  const outside = entriesOf(OUTSIDE).find(([, address]) => address === path)?.[0];
  if (outside) return { route: { page: outside }, org: undefined };
  const alias = entriesOf(ALIASES).find(([address]) => address === path)?.[1];
  if (alias) return { route: { page: alias }, org: undefined };
  const [, org, rest] = /^\/v3(?:\/(\d+))?\/ng\/(.+)$/.exec(path) ?? [];
  return { route: insideRoutes().find((route) => pathBelow(route) === rest) ?? { page: 'unknown' }, org };
}

/** The address of a page, without a slash at its end, as the Manager writes them; nothing where there is no such page. */
export function addressOf(route: Route, { base, org }: Place): string | undefined {
  if (route.page === 'unknown') return undefined;
  if (isOutside(route)) return base + OUTSIDE[route.page];
  return `${base}/v3${org ? `/${org}` : ''}/ng/${pathBelow(route)}`;
}

/** Whether a page is for somebody who is not logged in. */
export function isOutside(route: Route): route is { readonly page: OutsidePage } {
  return route.page in OUTSIDE;
}

/** The area that draws a page; nothing where there is no such page. */
export function areaOf(route: Route): Area | undefined {
  if (route.page === 'unknown') return undefined;
  return isOutside(route) ? route.page : PAGES[route.page].area;
}

type InsideRoute = Extract<Route, { readonly page: InsidePage }>;

function pathBelow({ page, item }: InsideRoute): string {
  return PAGES[page].path.replace(':item', item ?? '');
}

function insideRoutes(): readonly InsideRoute[] {
  return entriesOf(PAGES).flatMap(([page, { path }]) =>
    path.endsWith(':item') ? PARTNERS.map(({ id }) => ({ page, item: id })) : [{ page }],
  );
}

/** Every address that a static host has to answer, relative to the base, with and without the organization. */
export function knownPaths(org: string): readonly string[] {
  const inside = [undefined, org].flatMap((id) =>
    insideRoutes().map((route) => `/v3${id ? `/${id}` : ''}/ng/${pathBelow(route)}`),
  );
  return ['/', ...Object.values(OUTSIDE), ...Object.keys(ALIASES), ...inside];
}

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  // Object.entries forgets the names of the keys; for tables written here, with no others, they are known.
  return Object.entries(table) as [Key, Value][];
}
