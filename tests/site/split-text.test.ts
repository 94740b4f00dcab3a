import { expect, test } from 'vitest';
import { splitText } from '../../site/src/guide/split-text.ts';

const word = (term: string) => ({ key: term, term, means: 'It is explained.' });

test('a word is explained where it stands first, alone, in the singular or the plural', () => {
  expect(splitText('Two Partners and a Partner.', [word('Partner')])).toEqual([
    { is: 'plain', text: 'Two ' },
    { is: 'explained', text: 'Partners', word: word('Partner'), opened: '' },
    { is: 'plain', text: ' and a Partner.' },
  ]);
  expect(splitText('A Partnership-like Partnering', [word('Partner')]).map(({ is }) => is)).toEqual(['plain']);
});

test('several words keep their order, and no letter is lost', () => {
  const text = 'Your e-mail address, the Organization and the Manager’s tag.';
  const parts = splitText(text, [word('the Manager'), word('Organization'), word('tag')]);
  expect(parts.map(({ text: part }) => part).join('')).toBe(text);
  expect(parts.filter(({ is }) => is === 'explained').map(({ text: part }) => part)).toEqual([
    'Organization',
    'Manager',
    'tag',
  ]);
});

test('e-mail is never broken after its hyphen', () => {
  expect(splitText('un e-mail')).toEqual([
    { is: 'plain', text: 'un ' },
    { is: 'unbroken', text: 'e-mail' },
  ]);
});

test('what opens a word stays with it, and an address may end a line after its slash only', () => {
  expect(splitText('An owner (Partner)', [word('Partner')]).slice(1, 2)).toEqual([
    { is: 'explained', text: 'Partner', word: word('Partner'), opened: '(' },
  ]);
  expect(splitText('at manager.infomaniak.com/2fa.').map(({ is, text }) => [is, text])).toEqual([
    ['plain', 'at '],
    ['address', 'manager.infomaniak.com/2fa'],
    ['plain', '.'],
  ]);
});
