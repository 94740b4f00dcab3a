import { sliceOf } from '../../session/slice.ts';

/** A partner of the organization, or one who was invited. */
export type Partnership = {
  readonly partner: string;
  readonly access: Access;
  readonly status: 'pending' | 'accepted';
};

export type Access =
  | { readonly kind: 'limited'; readonly products: readonly string[] }
  | { readonly kind: 'full'; readonly wallet: boolean };

export type PartnershipEvent =
  | { readonly type: 'invite' | 'change'; readonly partner: string; readonly access: Access }
  /** An invitation is deleted, or a collaboration ends. */
  | { readonly type: 'delete-invitation' | 'stop'; readonly partner: string };

/** How the practice copy begins: two partners and one invitation that waits for an answer. */
const FIRST_PARTNERSHIPS: readonly Partnership[] = [
  { partner: 'nordlicht', access: { kind: 'full', wallet: false }, status: 'accepted' },
  {
    partner: 'pixelier',
    access: { kind: 'limited', products: ['site-atelier', 'site-shop', 'domain-long'] },
    status: 'accepted',
  },
  { partner: 'brightwater', access: { kind: 'limited', products: ['mail-verdier'] }, status: 'pending' },
];

export const partnerships = sliceOf<readonly Partnership[], PartnershipEvent>(
  ({ organization }) => (organization === 'empty' ? [] : FIRST_PARTNERSHIPS),
  partnershipsAfter,
);

export function partnershipsAfter(all: readonly Partnership[], event: PartnershipEvent): readonly Partnership[] {
  const others = all.filter(({ partner }) => partner !== event.partner);
  const former = partnershipWith(all, event.partner);
  switch (event.type) {
    case 'invite':
      return former?.status === 'accepted'
        ? all
        : [...others, { partner: event.partner, access: event.access, status: 'pending' }];
    case 'change':
      return all.map((one) => (one === former ? { ...one, access: event.access } : one));
    case 'delete-invitation':
      return former?.status === 'pending' ? others : all;
    case 'stop':
      return former?.status === 'accepted' ? others : all;
  }
}

export function partnershipWith(all: readonly Partnership[], partner: string): Partnership | undefined {
  return all.find((partnership) => partnership.partner === partner);
}
