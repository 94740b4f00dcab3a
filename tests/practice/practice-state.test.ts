import { expect, test } from 'vitest';
import { partnershipWith } from '../../site/src/practice/partnership.ts';
import {
  addressShown,
  type PracticeEvent,
  type PracticeState,
  practiceAfter,
  startedAt,
} from '../../site/src/practice/practice-state.ts';

const ADD = '/v3/1000000/ng/accounts/partnerships/add';

function loaded(address: string): PracticeState {
  const { pathname, search } = new URL(address, 'https://practice.example');
  return startedAt({ pathname, search, browserLanguage: 'en' });
}

function after(state: PracticeState, ...events: readonly PracticeEvent[]): PracticeState {
  return events.reduce(practiceAfter, state);
}

const chosenPartner: readonly PracticeEvent[] = [
  { type: 'open', route: { page: 'invite', view: 'search' } },
  { type: 'answer', change: { query: 'kestrel', partner: 'kestrel' } },
  { type: 'continue' },
];

test('a limited invitation is sent with the products that were chosen, and waits in the table', () => {
  const state = after(
    loaded('/v3/ng/home'),
    ...chosenPartner,
    { type: 'answer', change: { access: 'limited' } },
    { type: 'continue' },
    { type: 'answer', change: { products: ['mail-verdier'] } },
    { type: 'continue' },
  );
  expect(addressShown(state)).toBe(`${ADD}/sent`);
  expect(partnershipWith(state.partnerships, 'kestrel')).toEqual({
    partner: 'kestrel',
    access: { kind: 'limited', products: ['mail-verdier'] },
    status: 'pending',
  });
});

test.each([true, false])('a full invitation is sent with the answer about the wallet (%s)', (wallet) => {
  const state = after(
    loaded('/v3/ng/home'),
    ...chosenPartner,
    { type: 'answer', change: { access: 'full' } },
    { type: 'continue' },
    { type: 'answer', change: { wallet } },
    { type: 'continue' },
  );
  expect(partnershipWith(state.partnerships, 'kestrel')?.access).toEqual({ kind: 'full', wallet });
});

test('Continue waits for an answer and says so; the answer takes the message away', () => {
  const asked = after(loaded('/v3/ng/home'), ...chosenPartner, { type: 'continue' });
  expect(asked.invitation).toMatchObject({ view: 'access', incomplete: true });
  expect(after(asked, { type: 'answer', change: { access: 'full' } }).invitation.incomplete).toBe(false);
  const products = after(
    asked,
    { type: 'answer', change: { access: 'limited' } },
    { type: 'continue' },
    { type: 'continue' },
  );
  expect(products.invitation).toMatchObject({ view: 'products', incomplete: true });
});

test('products that were chosen before the access was changed to full are not granted', () => {
  const state = after(
    loaded('/v3/ng/home'),
    ...chosenPartner,
    { type: 'answer', change: { access: 'limited' } },
    { type: 'continue' },
    { type: 'answer', change: { products: ['mail-verdier'] } },
    { type: 'answer', change: { view: 'access' } },
    { type: 'answer', change: { access: 'full' } },
    { type: 'continue' },
  );
  expect(state.invitation.view).toBe('wallet');
  expect(after(state, { type: 'continue' }).invitation).toMatchObject({ view: 'wallet', incomplete: true });
});

test('the second step of the wizard has an address, its inner steps share it', () => {
  const access = after(loaded('/v3/ng/home'), ...chosenPartner);
  expect(addressShown(access)).toBe(`${ADD}/access`);
  const inner = after(access, { type: 'answer', change: { access: 'full' } }, { type: 'continue' });
  expect(addressShown(inner)).toBe(`${ADD}/access`);
});

test('the browser’s own back and forward keep what was ticked', () => {
  const back = after(loaded('/v3/ng/home'), ...chosenPartner, { type: 'arrive', pathname: ADD });
  expect(back.invitation).toMatchObject({ view: 'search', partner: 'kestrel' });
  const forward = after(back, { type: 'arrive', pathname: `${ADD}/access` });
  expect(forward.invitation).toMatchObject({ view: 'access', partner: 'kestrel' });
});

test.each(['access', 'sent'])('a reload on the %s step starts the invitation over and says so', (step) => {
  const state = loaded(`${ADD}/${step}`);
  expect(addressShown(state)).toBe(ADD);
  expect(state.notice).toEqual({ kind: 'started-over' });
});

test('the skip link, a jump within the page, takes nothing away', () => {
  const told = after(loaded('/v3/ng/accounts/partnerships/list'), { type: 'resend', partner: 'brightwater' });
  expect(after(told, { type: 'arrive', pathname: '/v3/1000000/ng/accounts/partnerships/list' })).toBe(told);
});

test('an address without an organization gets one, as the Manager does once it runs', () => {
  expect(addressShown(loaded('/practice/v3/ng/home'))).toBe('/practice/v3/1000000/ng/home');
  expect(addressShown(loaded('/v3/42/ng/home'))).toBe('/v3/42/ng/home');
});

test('an unknown address stays as it was typed', () => {
  const state = loaded('/v3/ng/nothing');
  expect(state.route).toEqual({ page: 'unknown' });
  expect(addressShown(state)).toBeUndefined();
});

test('a pending invitation can be deleted, a partnership cannot', () => {
  const state = after(
    loaded('/v3/ng/home'),
    { type: 'remove', partner: 'brightwater' },
    { type: 'remove', partner: 'nordlicht' },
  );
  expect(partnershipWith(state.partnerships, 'brightwater')).toBeUndefined();
  expect(partnershipWith(state.partnerships, 'nordlicht')).toBeDefined();
});

test('the language chosen in the menu stays in the address, so that a reload keeps it', () => {
  const state = after(loaded('/v3/ng/home'), { type: 'speak', language: 'fr' });
  expect(addressShown(state)).toBe('/v3/1000000/ng/home?interface=fr');
  expect(loaded(addressShown(state) ?? '').language).toBe('fr');
});

test('nonsense in the query is as good as nothing', () => {
  const { conditions, language } = loaded('/v3/ng/home?delay=soon&interface=xx&partners=many');
  expect({ conditions, language }).toEqual({
    conditions: { interface: undefined, delay: 0, partners: 'sample' },
    language: 'en',
  });
});
