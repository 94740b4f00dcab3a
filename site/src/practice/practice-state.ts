import { type Conditions, queryOf, readConditions } from './conditions.ts';
import { accessGiven, continued, type Invitation, NEW_INVITATION } from './invitation.ts';
import { FIRST_PARTNERSHIPS, type Partnership, withInvitation, withoutInvitation } from './partnership.ts';
import { addressOf, baseOf, type Route, readRoute } from './route.ts';
import { SAMPLE_ORG } from './sample-data.ts';
import type { InterfaceLanguage } from './words.ts';

/** All that the practice Manager knows. It lives in memory and ends with the page. */
export type PracticeState = {
  readonly base: '' | '/practice';
  readonly org: string;
  readonly route: Route;
  /** Whether the route makes a new entry in the tab's history, or only corrects the address. */
  readonly move: 'push' | 'replace';
  /** Pages shown so far; the first one leaves the focus where it is. */
  readonly visits: number;
  readonly conditions: Conditions;
  readonly language: InterfaceLanguage;
  readonly partnerships: readonly Partnership[];
  readonly invitation: Invitation;
  readonly notice: Notice | undefined;
};

export type Notice =
  | { readonly kind: 'resent' | 'removed'; readonly partner: string }
  | { readonly kind: 'started-over' };

export type PracticeEvent =
  | { readonly type: 'open'; readonly route: Route }
  /** The browser went to an address by itself: back, forward. */
  | { readonly type: 'arrive'; readonly pathname: string }
  | { readonly type: 'answer'; readonly change: Partial<Invitation> }
  | { readonly type: 'continue' }
  | { readonly type: 'resend' | 'remove'; readonly partner: string }
  | { readonly type: 'speak'; readonly language: InterfaceLanguage };

type Start = { readonly pathname: string; readonly search: string; readonly browserLanguage: InterfaceLanguage };

/** The practice Manager as a freshly loaded page shows it. */
export function startedAt({ pathname, search, browserLanguage }: Start): PracticeState {
  const conditions = readConditions(search);
  const { route, org } = readRoute(pathname);
  const state: PracticeState = {
    base: baseOf(pathname),
    org: org ?? SAMPLE_ORG,
    route,
    move: 'replace',
    visits: 0,
    conditions,
    language: conditions.interface ?? browserLanguage,
    partnerships: conditions.partners === 'none' ? [] : FIRST_PARTNERSHIPS,
    invitation: NEW_INVITATION,
    notice: undefined,
  };
  const signedOut = new URLSearchParams(search).has('signed-out');
  return { ...at(state, signedOut ? { page: 'signed-out' } : route, 'replace'), visits: 0 };
}

/** What happens next. Pure: the address follows from the state, see `addressShown`. */
export function practiceAfter(state: PracticeState, event: PracticeEvent): PracticeState {
  switch (event.type) {
    case 'open':
      return at(state, event.route, 'push');
    case 'arrive':
      return afterArrival(state, readRoute(event.pathname).route);
    case 'answer':
      return { ...state, invitation: { ...state.invitation, ...event.change, incomplete: false } };
    case 'continue':
      return afterContinue(state);
    case 'resend':
      return { ...state, notice: { kind: 'resent', partner: event.partner } };
    case 'remove':
      return {
        ...state,
        partnerships: withoutInvitation(state.partnerships, event.partner),
        notice: { kind: 'removed', partner: event.partner },
      };
    case 'speak':
      return {
        ...state,
        language: event.language,
        conditions: { ...state.conditions, interface: event.language },
        move: 'replace',
      };
  }
}

/** The address that belongs to this state, or nothing where the page has none of its own. */
export function addressShown({ base, org, route, conditions }: PracticeState): string | undefined {
  return route.page === 'unknown' ? undefined : addressOf(route, { base, org }) + queryOf(conditions);
}

// The browser also tells of a jump within the page, to its content for instance: that is no arrival.
function afterArrival(state: PracticeState, route: Route): PracticeState {
  const same = route.page !== 'unknown' && addressOf(route, state) === addressOf(state.route, state);
  return same ? state : at(state, route, 'replace');
}

function afterContinue(state: PracticeState): PracticeState {
  const invitation = continued(state.invitation);
  if (invitation.view === 'access' && !invitation.incomplete) {
    return at({ ...state, invitation }, { page: 'invite', view: 'access' }, 'push');
  }
  const access = accessGiven(invitation);
  if (invitation.view !== 'sent' || !invitation.partner || !access) return { ...state, invitation };
  const partnerships = withInvitation(state.partnerships, invitation.partner, access);
  return at({ ...state, invitation, partnerships }, { page: 'invite', view: 'sent' }, 'push');
}

function at(state: PracticeState, route: Route, move: 'push' | 'replace'): PracticeState {
  const shown = { ...state, route, move, visits: state.visits + 1, notice: undefined };
  if (route.page !== 'invite') return { ...shown, invitation: NEW_INVITATION };
  const { invitation } = state;
  switch (route.view) {
    case 'search':
      return { ...shown, invitation: invitation.view === 'sent' ? NEW_INVITATION : { ...invitation, view: 'search' } };
    case 'access':
      return invitation.partner && invitation.view !== 'sent'
        ? { ...shown, invitation: onAccess(invitation) }
        : over(shown);
    case 'sent':
      return invitation.view === 'sent' ? shown : over(shown);
  }
}

// Products and wallet share the address of the access choice, as inner views of a wizard do.
function onAccess(invitation: Invitation): Invitation {
  return invitation.view === 'search' ? { ...invitation, view: 'access' } : invitation;
}

function over(state: PracticeState): PracticeState {
  return {
    ...state,
    route: { page: 'invite', view: 'search' },
    move: 'replace',
    invitation: NEW_INVITATION,
    notice: { kind: 'started-over' },
  };
}
