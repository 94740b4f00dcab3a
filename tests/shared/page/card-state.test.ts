import { expect, test } from 'vitest';
import type { StepView } from '#shared/page/step-view.ts';
import { cardAt, type Situation, words } from './some-card.ts';

const SIGHTS: readonly (readonly [string, StepView])[] = [
  ['Waiting', { sight: 'waiting', since: 0 }],
  ['Elsewhere', { sight: 'elsewhere', where: 'mail' }],
  ['Not found', { sight: 'not-found', why: 'absent' }],
  ['Not marked', { sight: 'not-found', why: 'unknown' }],
];

test.each(SIGHTS)('the state "%s" is there in words', (name, view) => {
  expect(cardAt('open-partners', { view }).state.name).toBe(name);
});

test('a question that only the customer can answer is not called missing', () => {
  const { state } = cardAt('wallet', { view: { sight: 'not-found', why: 'unknown' } });
  expect(`${state.name}. ${state.text}`).toBe('Your choice. What comes next depends on your answer.');
});

function stateAt(step: string, view: StepView, situation: Situation = {}) {
  const { text, way, link } = cardAt(step, { ...situation, view }).state;
  return { text, way: words(way), link };
}

test('a mailbox, a phone, a computer are named, and nothing pretends to lead there', () => {
  expect(stateAt('open-partners', { sight: 'elsewhere', where: 'mail' })).toEqual({
    text: 'This happens in your mailbox.',
    way: '',
    link: undefined,
  });
});

test('another page whose address is known is a link that keeps the Organization', () => {
  const { link } = stateAt('open-partners', { sight: 'elsewhere', where: { page: 'users' } });
  expect(link).toEqual({
    href: '/v3/1234/ng/accounts/rights/users/list',
    text: 'Go to the users of the Organization',
    opens: 'same-tab',
  });
});

test('on the practice Manager the link stays in the practice Manager', () => {
  const here = { base: '/practice', path: '/practice/v3/ng/somewhere' };
  const { link } = stateAt('open-partners', { sight: 'elsewhere', where: { page: 'users' } }, here);
  expect(link?.href).toBe('/practice/v3/ng/accounts/rights/users/list');
});

test('where no source names the address, the words of this Manager lead there', () => {
  const view: StepView = { sight: 'elsewhere', where: { page: 'partners' } };
  const { way, link } = stateAt('start-invitation', view, { manager: 'fr' });
  expect(way).toBe('To get there, select Partenaire, starting from the left sidebar.');
  expect(link).toBeUndefined();
});

test('a step that is another guide leads to that guide: the original’s where it is not ours', () => {
  const other = { faq: 1404, title: { en: 'Add a user', fr: 'Ajouter un utilisateur' } };
  const { state } = cardAt('open-partners', { language: 'fr', view: { sight: 'elsewhere', where: { other } } });
  expect(state.text).toContain('un guide à part');
  expect(state.link).toMatchObject({ href: 'https://faq.infomaniak.com/1404', text: 'Ajouter un utilisateur' });
});

test('another site is a link of its own', () => {
  const where = { site: 'https://shop.infomaniak.com', name: { en: 'the shop', fr: 'la boutique' } };
  expect(stateAt('open-partners', { sight: 'elsewhere', where }, { language: 'fr' }).link).toMatchObject({
    href: 'https://shop.infomaniak.com',
    opens: 'new-tab',
  });
});

test.each([
  ['covered', 'Close the window in front first'],
  ['inert', 'Close the window in front first'],
  ['hidden', 'Open the menu first'],
  ['several', 'Cairn does not guess'],
  ['unknown', 'Look for what this step describes'],
] as const)('what is not found because it is %s says what to do', (why, what) => {
  expect(stateAt('start-invitation', { sight: 'not-found', why }).text).toContain(what);
});

test('what is not on this page comes with its page and the way there', () => {
  const { way } = stateAt('start-invitation', { sight: 'not-found', why: 'absent' });
  expect(way).toContain('It belongs here: the Partner page. If you are not there yet, select Partner');
});
