import { sliceOf } from '../../session/slice.ts';
import type { Access } from './partnership.ts';

/** The views of the add-a-partner wizard. */
export type InvitationView = 'search' | 'access' | 'products' | 'wallet' | 'sent';

/** What was entered so far. It lives in memory only: a reload starts over. */
export type Invitation = {
  readonly view: InvitationView;
  readonly query: string;
  readonly partner: string | undefined;
  readonly access: Access['kind'] | undefined;
  readonly products: readonly string[];
  readonly wallet: boolean | undefined;
  /** The view was left too early: something has to be chosen first. */
  readonly incomplete: boolean;
};

export type InvitationEvent =
  | { readonly type: 'answer'; readonly change: Partial<Omit<Invitation, 'incomplete'>> }
  | { readonly type: 'continue' | 'leave' }
  /** A page of the wizard was opened: by a button, by the browser's own back, by an address. */
  | { readonly type: 'arrive'; readonly at: 'search' | 'access' | 'sent' };

export const NEW_INVITATION: Invitation = {
  view: 'search',
  query: '',
  partner: undefined,
  access: undefined,
  products: [],
  wallet: undefined,
  incomplete: false,
};

export const invitation = sliceOf<Invitation, InvitationEvent>(() => NEW_INVITATION, invitationAfter);

export function invitationAfter(state: Invitation, event: InvitationEvent): Invitation {
  switch (event.type) {
    case 'answer':
      return { ...state, ...event.change, incomplete: false };
    case 'continue':
      return continued(state);
    case 'leave':
      return NEW_INVITATION;
    case 'arrive':
      return arrivedAt(state, event.at);
  }
}

/** The next view, or the same one marked as incomplete when its question has no answer yet. */
function continued(state: Invitation): Invitation {
  const next = nextView(state);
  return next ? { ...state, view: next, incomplete: false } : { ...state, incomplete: true };
}

function nextView(state: Invitation): InvitationView | undefined {
  switch (state.view) {
    case 'search':
      return state.partner ? 'access' : undefined;
    case 'access':
      return state.access && (state.access === 'full' ? 'wallet' : 'products');
    case 'products':
    case 'wallet':
      return accessGiven(state) ? 'sent' : undefined;
    case 'sent':
      return 'sent';
  }
}

function arrivedAt(state: Invitation, at: 'search' | 'access' | 'sent'): Invitation {
  switch (at) {
    case 'search':
      return state.view === 'sent' ? NEW_INVITATION : { ...state, view: 'search', incomplete: false };
    case 'access':
      if (!state.partner || state.view === 'sent') return NEW_INVITATION;
      // Products and wallet share the address of the access choice, as inner views of a wizard do.
      return state.view === 'search' ? { ...state, view: 'access' } : state;
    case 'sent':
      return state.view === 'sent' ? state : NEW_INVITATION;
  }
}

/** The page that a view stands on. */
export function pageOfView(view: InvitationView): 'invite' | 'invite-access' | 'invite-sent' {
  if (view === 'search') return 'invite';
  return view === 'sent' ? 'invite-sent' : 'invite-access';
}

/** What the finished answers grant, or nothing while an answer is missing. */
export function accessGiven(answers: Pick<Invitation, 'access' | 'products' | 'wallet'>): Access | undefined {
  const { access, products, wallet } = answers;
  if (access === 'limited' && products.length > 0) return { kind: 'limited', products };
  if (access === 'full' && wallet !== undefined) return { kind: 'full', wallet };
  return undefined;
}

/** Adds the item, or takes it out when it is there. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
