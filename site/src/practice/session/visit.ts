import { type Conditions, queryOf, readConditions } from './conditions.ts';
import type { InterfaceLanguage } from './languages.ts';
import { addressOf, baseOf, isOutside, type Route, readRoute } from './pages.ts';

/** Where somebody is in the practice Manager, and what it speaks. What they did there is in the areas' slices. */
export type Visit = {
  readonly base: '' | '/practice';
  readonly org: string;
  readonly route: Route;
  /** Whether the route makes a new entry in the tab's history, or only corrects the address. */
  readonly move: 'push' | 'replace';
  /** Pages shown so far; the first one leaves the focus where it is. */
  readonly visits: number;
  readonly conditions: Conditions;
  readonly language: InterfaceLanguage;
  /** The page that somebody wanted when their login had expired. */
  readonly returnTo: Route | undefined;
  /** What was just done, in words. */
  readonly notice: string | undefined;
};

export type VisitEvent =
  | { readonly type: 'open'; readonly route: Route; readonly move?: 'replace' }
  /** The browser went to an address by itself: back, forward. */
  | { readonly type: 'arrive'; readonly pathname: string }
  | { readonly type: 'say'; readonly text: string }
  | { readonly type: 'speak'; readonly language: InterfaceLanguage }
  | { readonly type: 'signed-in' };

type Start = { readonly pathname: string; readonly search: string; readonly browserLanguage: InterfaceLanguage };

/** A round number of ours, not an account of anybody's. */
export const SAMPLE_ORG = '1000000';

/** The practice Manager as a freshly loaded page shows it. */
export function startedAt({ pathname, search, browserLanguage }: Start): Visit {
  const conditions = readConditions(search);
  const { route, org } = readRoute(pathname);
  const visit: Visit = {
    base: baseOf(pathname),
    org: org ?? SAMPLE_ORG,
    route,
    move: 'replace',
    visits: 0,
    conditions,
    language: conditions.interface ?? browserLanguage,
    returnTo: wantedPage(search),
    notice: undefined,
  };
  return { ...at(visit, route, 'replace'), visits: 0 };
}

// Set by a login on a host of its own, see login-host.ts.
function wantedPage(search: string): Route | undefined {
  const wanted = new URLSearchParams(search).get('return');
  return wanted ? readRoute(wanted).route : undefined;
}

/** What happens next. Pure: the address follows from the visit, see `addressShown`. */
export function visitAfter(visit: Visit, event: VisitEvent): Visit {
  switch (event.type) {
    case 'open':
      return at(visit, event.route, event.move ?? 'push');
    case 'arrive':
      return afterArrival(visit, readRoute(event.pathname).route);
    case 'say':
      return { ...visit, notice: event.text };
    case 'speak':
      return {
        ...visit,
        language: event.language,
        conditions: { ...visit.conditions, interface: event.language },
        move: 'replace',
        // It was said in the other language.
        notice: undefined,
      };
    case 'signed-in':
      return { ...at(visit, visit.returnTo ?? { page: 'home' }, 'push'), returnTo: undefined };
  }
}

/** The address that belongs to this visit, or nothing where the page has none of its own. */
export function addressShown({ base, org, route, conditions }: Visit): string | undefined {
  const address = addressOf(route, { base, org });
  return address && address + queryOf(conditions);
}

// The browser also tells of a jump within the page, to its content for instance: that is no arrival.
function afterArrival(visit: Visit, route: Route): Visit {
  const same = route.page !== 'unknown' && addressOf(route, visit) === addressOf(visit.route, visit);
  return same ? visit : at(visit, route, 'replace');
}

function at(visit: Visit, route: Route, move: 'push' | 'replace'): Visit {
  const shown = { ...visit, route, move, visits: visit.visits + 1, notice: undefined };
  const { signedOut } = visit.conditions;
  if (signedOut === undefined || isOutside(route)) return shown;
  if (signedOut > 0) return { ...shown, conditions: { ...visit.conditions, signedOut: signedOut - 1 } };
  const conditions = { ...visit.conditions, signedOut: undefined };
  return { ...shown, conditions, route: { page: 'login' }, returnTo: route };
}
