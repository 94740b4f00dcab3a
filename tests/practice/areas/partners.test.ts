import { describe, expect, test } from 'vitest';
import {
  accessGiven,
  type InvitationEvent,
  invitationAfter,
  NEW_INVITATION,
  pageOfView,
} from '../../../site/src/practice/areas/partners/invitation.ts';
import {
  type Partnership,
  type PartnershipEvent,
  partnershipsAfter,
  partnershipWith,
} from '../../../site/src/practice/areas/partners/partnership.ts';

const invited = (...events: readonly InvitationEvent[]) => events.reduce(invitationAfter, NEW_INVITATION);

const chosenPartner: readonly InvitationEvent[] = [
  { type: 'answer', change: { query: 'kestrel', partner: 'kestrel' } },
  { type: 'continue' },
];

describe('the invitation', () => {
  test('with limited access ends with the products that were chosen', () => {
    const state = invited(
      ...chosenPartner,
      { type: 'answer', change: { access: 'limited' } },
      { type: 'continue' },
      { type: 'answer', change: { products: ['mail-verdier'] } },
      { type: 'continue' },
    );
    expect(state.view).toBe('sent');
    expect(accessGiven(state)).toEqual({ kind: 'limited', products: ['mail-verdier'] });
  });

  test.each([true, false])('with full access ends with the answer about the wallet (%s)', (wallet) => {
    const state = invited(
      ...chosenPartner,
      { type: 'answer', change: { access: 'full' } },
      { type: 'continue' },
      { type: 'answer', change: { wallet } },
      { type: 'continue' },
    );
    expect(accessGiven(state)).toEqual({ kind: 'full', wallet });
  });

  test('waits for an answer and says so; the answer takes the message away', () => {
    const asked = invited(...chosenPartner, { type: 'continue' });
    expect(asked).toMatchObject({ view: 'access', incomplete: true });
    expect(invitationAfter(asked, { type: 'answer', change: { access: 'full' } }).incomplete).toBe(false);
  });

  test('does not grant products that were chosen before the access was changed to full', () => {
    const state = invited(
      ...chosenPartner,
      { type: 'answer', change: { access: 'limited' } },
      { type: 'continue' },
      { type: 'answer', change: { products: ['mail-verdier'] } },
      { type: 'answer', change: { view: 'access' } },
      { type: 'answer', change: { access: 'full' } },
      { type: 'continue' },
    );
    expect(state.view).toBe('wallet');
    expect(invitationAfter(state, { type: 'continue' })).toMatchObject({ view: 'wallet', incomplete: true });
  });

  test('keeps what was ticked when the browser goes back and forward', () => {
    const back = invited(...chosenPartner, { type: 'arrive', at: 'search' });
    expect(back).toMatchObject({ view: 'search', partner: 'kestrel' });
    expect(invitationAfter(back, { type: 'arrive', at: 'access' })).toMatchObject({
      view: 'access',
      partner: 'kestrel',
    });
  });

  test.each(['access', 'sent'] as const)('starts over where a reload on %s left nothing of it', (at) => {
    expect(pageOfView(invited({ type: 'arrive', at }).view)).toBe('invite');
  });

  test('shares one address between its inner steps', () => {
    expect([pageOfView('access'), pageOfView('products'), pageOfView('wallet')]).toEqual(
      Array(3).fill('invite-access'),
    );
  });
});

describe('the partnerships', () => {
  const FIRST: readonly Partnership[] = [
    { partner: 'nordlicht', access: { kind: 'full', wallet: false }, status: 'accepted' },
    { partner: 'brightwater', access: { kind: 'limited', products: ['a'] }, status: 'pending' },
  ];
  const done = (...events: readonly PartnershipEvent[]) => events.reduce(partnershipsAfter, FIRST);

  test('an invitation can be deleted, a partnership can be ended, and not the other way round', () => {
    const left = (type: 'delete-invitation' | 'stop') =>
      done({ type, partner: 'nordlicht' }, { type, partner: 'brightwater' }).map(({ partner }) => partner);
    expect(left('delete-invitation')).toEqual(['nordlicht']);
    expect(left('stop')).toEqual(['brightwater']);
  });

  test('a second invitation takes the place of the first, and never of a partnership', () => {
    const access = { kind: 'full', wallet: true } as const;
    const state = done(
      { type: 'invite', partner: 'brightwater', access },
      { type: 'invite', partner: 'nordlicht', access },
    );
    expect(partnershipWith(state, 'brightwater')).toEqual({ partner: 'brightwater', access, status: 'pending' });
    expect(partnershipWith(state, 'nordlicht')?.status).toBe('accepted');
  });

  test('changed access is kept', () => {
    const access = { kind: 'limited', products: ['b'] } as const;
    expect(partnershipWith(done({ type: 'change', partner: 'nordlicht', access }), 'nordlicht')?.access).toEqual(
      access,
    );
  });
});
