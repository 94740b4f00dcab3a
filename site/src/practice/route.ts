import { PARTNERS } from './sample-data.ts';

/** The pages of the practice Manager. */
export type Route =
  | { readonly page: 'home' | 'partners' | 'profile' | 'signed-out' | 'unknown' }
  | { readonly page: 'partner'; readonly partner: string }
  | { readonly page: 'invite'; readonly view: 'search' | 'access' | 'sent' }
  | { readonly page: 'stub'; readonly stub: Stub };

const STUBS = ['websites', 'domains', 'mail', 'storage', 'users', 'accounting', 'settings', 'support'] as const;
export type Stub = (typeof STUBS)[number];

/** Where a page stands in an address, and for which organization. */
export type Place = { readonly base: string; readonly org: string | undefined };

/**
 * Paths below `/v3[/<org>]/ng/`. Home, profile, users and the product lists stand where they are publicly known to stand;
 * nobody knows the addresses of the others, so ours are invented.
 */
const PATHS = {
  home: 'home',
  profile: 'profile/user/dashboard',
  partners: 'accounts/partnerships/list',
  partner: 'accounts/partnerships/partner/',
  invite: {
    search: 'accounts/partnerships/add',
    access: 'accounts/partnerships/add/access',
    sent: 'accounts/partnerships/add/sent',
  },
  stubs: {
    websites: 'products/web/hosting',
    domains: 'products/web/domains',
    mail: 'products/ksuite/service-mail',
    storage: 'products/ksuite/kdrive',
    users: 'accounts/rights/users/list',
    accounting: 'accounts/accounting/configuration',
    settings: 'accounts/organization/settings',
    support: 'support/requests',
  },
} as const;

const SIGNED_OUT = 'signed-out';

/** '/practice' on the knowledge base; '' when the practice Manager is served at the root of its origin. */
export function baseOf(pathname: string): '' | '/practice' {
  return /^\/practice(\/|$)/.test(pathname) ? '/practice' : '';
}

/** The page at an address, and the organization it names. The root is the home page, as on the Manager. */
export function readRoute(pathname: string): { readonly route: Route; readonly org: string | undefined } {
  const path = pathname.slice(baseOf(pathname).length).replace(/^\/+|\/+$/g, '');
  if (path === '') return { route: { page: 'home' }, org: undefined };
  if (path === SIGNED_OUT) return { route: { page: 'signed-out' }, org: undefined };
  const [, org, rest] = /^v3(?:\/(\d+))?\/ng\/(.+)$/.exec(path) ?? [];
  return { route: (rest && routeBelow(rest)) || { page: 'unknown' }, org };
}

function routeBelow(path: string): Route | undefined {
  return routes().find((route) => pathBelow(route) === path);
}

/** The address of a page, without a slash at its end, as the Manager writes them. */
export function addressOf(route: Route, { base, org }: Place): string {
  if (route.page === 'signed-out') return `${base}/${SIGNED_OUT}`;
  return `${base}/v3${org ? `/${org}` : ''}/ng/${pathBelow(route)}`;
}

function pathBelow(route: Route): string | undefined {
  switch (route.page) {
    case 'home':
    case 'profile':
    case 'partners':
      return PATHS[route.page];
    case 'partner':
      return PATHS.partner + route.partner;
    case 'invite':
      return PATHS.invite[route.view];
    case 'stub':
      return PATHS.stubs[route.stub];
    case 'signed-out':
    case 'unknown':
      return undefined;
  }
}

/** Every page that has an address of its own. */
function routes(): readonly Route[] {
  return [
    { page: 'home' },
    { page: 'profile' },
    { page: 'partners' },
    ...PARTNERS.map(({ id }): Route => ({ page: 'partner', partner: id })),
    ...(['search', 'access', 'sent'] as const).map((view): Route => ({ page: 'invite', view })),
    ...STUBS.map((stub): Route => ({ page: 'stub', stub })),
  ];
}

/** Every address that a static host has to answer, relative to the base, with and without the organization. */
export function knownPaths(org: string): readonly string[] {
  const pages = [undefined, org].flatMap((id) => routes().map((route) => addressOf(route, { base: '', org: id })));
  return ['/', `/${SIGNED_OUT}`, ...pages];
}
