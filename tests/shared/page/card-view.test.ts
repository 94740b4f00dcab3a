import { expect, test } from 'vitest';
import { sayText } from '#shared/page/say-text.ts';
import { cardAfter, cardAt, pack, words } from './some-card.ts';

test('an English guide over a French Manager names what that Manager shows', () => {
  const { instruction } = cardAt('open-partners', { manager: 'fr' });
  expect(words(instruction)).toBe('Select Partenaire in the left sidebar.');
  expect(instruction).toContainEqual({ kind: 'label', text: 'Partenaire', language: 'fr' });
});

test('a name that nobody has seen in the Manager’s language is given in other words, and said to be so', () => {
  const { instruction } = cardAt('start-invitation', { language: 'fr', manager: 'fr' });
  expect(words(instruction)).toBe(
    'Choisissez le bouton bleu Add a partner (nom non confirmé en français), en haut à droite.',
  );
  expect(instruction).toContainEqual(expect.objectContaining({ text: 'Add a partner', language: 'en' }));
});

test('the name is not confirmed either where the Manager speaks a language that no guide is written in', () => {
  expect(words(cardAt('open-partners', { manager: 'de' }).instruction)).toContain('not confirmed in German');
});

test('while a choice is open the number of steps is a least one', () => {
  expect(cardAt('open-partners').position).toMatch(/^Step 2 of at least \d+$/);
  expect(cardAt('open-partners', { language: 'fr' }).position).toMatch(/^Étape 2 sur au moins \d+$/);
  const chosen = cardAfter([
    { type: 'go', step: 'access' },
    { type: 'choose', choice: 'access', branch: 'limited' },
  ]);
  expect(chosen).toMatchObject({ position: 'Step 8 of 11', stones: { laid: 7, count: 11, exact: true } });
});

test('a choice offers its answers, and marks the one that was given before', () => {
  const choose = { type: 'choose', choice: 'access', branch: 'full' } as const;
  const card = cardAfter([{ type: 'go', step: 'access' }, choose, { type: 'go', step: 'access' }]);
  if (card.card !== 'step') throw new Error(card.card);
  expect(card.answers?.map(({ branch, chosen }) => [branch, chosen])).toEqual([
    ['limited', false],
    ['full', true],
  ]);
});

test('links in texts lead to our guide where we have it, else to the page of the original', () => {
  const ours = { '2679': { key: 'partner-billing', title: { en: 'Billing', fr: 'Facturation' }, walkable: true } };
  const voice = { pack: { ...pack, linked: ours }, language: 'en', manager: undefined, knowledgeBase: '' } as const;
  const say = (en: string) => sayText(voice, { en, fr: '-' });
  expect(say('[Billing](faq:2679)')).toEqual([expect.objectContaining({ href: '/en/guides/partner-billing/' })]);
  expect(say('[Way](faq:1990)')).toEqual([expect.objectContaining({ href: 'https://faq.infomaniak.com/1990' })]);
  expect(say('[Here](#access)')).toEqual([expect.objectContaining({ href: '/en/guides/authorize-partner/#access' })]);
});

test('the knowledge base opens at the same step and in the same language', () => {
  expect(cardAt('open-partners', { language: 'fr' }).address).toBe(
    'https://kb.example/fr/guides/authorize-partner/#open-partners',
  );
});

test('the end tells what was done, what happens next on the branch taken, and what to read then', () => {
  const end = cardAfter([
    { type: 'go', step: 'access' },
    { type: 'choose', choice: 'access', branch: 'limited' },
    { type: 'go', step: 'send-limited' },
    { type: 'next' },
  ]);
  if (end.card !== 'end') throw new Error(end.card);
  expect(end.did.map(({ step }) => step)).toEqual(['access', 'send-limited']);
  expect(end.next.map(words).join(' ')).toContain('the products you picked appear');
  expect(end.related).toHaveLength(pack.guide.related?.length ?? 0);
  for (const { href } of end.related)
    expect(href).toMatch(/^https:\/\/(kb\.example\/en\/guides|faq\.infomaniak\.com)\//);
});

test('a folded card keeps its position and its state', () => {
  expect(cardAfter([{ type: 'pause' }])).toMatchObject({ card: 'folded', state: { name: 'Waiting' } });
});

test('what could not be saved is said in the customer’s language, and an update of Cairn replaces the card', () => {
  expect(cardAt('open-partners', { kept: 'full', language: 'fr' }).notSaved).toMatch(/^Non enregistré/);
  expect(cardAfter([], { kept: 'gone' }).card).toBe('gone');
});
