/** A partner of the organization, or one who was invited. */
export type Partnership = {
  readonly partner: string;
  readonly access: Access;
  readonly status: 'pending' | 'accepted';
};

export type Access =
  | { readonly kind: 'limited'; readonly products: readonly string[] }
  | { readonly kind: 'full'; readonly wallet: boolean };

/** How the practice copy begins: two partners and one invitation that waits for an answer. */
export const FIRST_PARTNERSHIPS: readonly Partnership[] = [
  { partner: 'nordlicht', access: { kind: 'full', wallet: false }, status: 'accepted' },
  {
    partner: 'pixelier',
    access: { kind: 'limited', products: ['site-atelier', 'site-shop', 'domain-long'] },
    status: 'accepted',
  },
  { partner: 'brightwater', access: { kind: 'limited', products: ['mail-verdier'] }, status: 'pending' },
];

export function partnershipWith(partnerships: readonly Partnership[], partner: string): Partnership | undefined {
  return partnerships.find((partnership) => partnership.partner === partner);
}

export function withInvitation(
  partnerships: readonly Partnership[],
  partner: string,
  access: Access,
): readonly Partnership[] {
  return [...withoutInvitation(partnerships, partner), { partner, access, status: 'pending' }];
}

/** Only an invitation that nobody has accepted can be deleted. */
export function withoutInvitation(partnerships: readonly Partnership[], partner: string): readonly Partnership[] {
  return partnerships.filter((partnership) => partnership.partner !== partner || partnership.status === 'accepted');
}
