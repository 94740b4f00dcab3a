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

export const NEW_INVITATION: Invitation = {
  view: 'search',
  query: '',
  partner: undefined,
  access: undefined,
  products: [],
  wallet: undefined,
  incomplete: false,
};

/** The next view, or the same one marked as incomplete when its question has no answer yet. */
export function continued(invitation: Invitation): Invitation {
  const next = nextView(invitation);
  return next ? { ...invitation, view: next, incomplete: false } : { ...invitation, incomplete: true };
}

function nextView(invitation: Invitation): InvitationView | undefined {
  switch (invitation.view) {
    case 'search':
      return invitation.partner ? 'access' : undefined;
    case 'access':
      return invitation.access && (invitation.access === 'full' ? 'wallet' : 'products');
    case 'products':
    case 'wallet':
      return accessGiven(invitation) ? 'sent' : undefined;
    case 'sent':
      return 'sent';
  }
}

/** What the finished answers grant, or nothing while an answer is missing. */
export function accessGiven({ access, products, wallet }: Invitation): Access | undefined {
  if (access === 'limited' && products.length > 0) return { kind: 'limited', products };
  if (access === 'full' && wallet !== undefined) return { kind: 'full', wallet };
  return undefined;
}

/** Adds the item, or takes it out when it is there. */
export function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
