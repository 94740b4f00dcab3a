import { expect, test } from 'vitest';
import { closestWord } from '../../site/src/client/search-closest.ts';
import { joinElisions, splitElisions } from '../../site/src/client/search-elision.ts';
import { wordsIn } from '../../site/src/client/search-fold.ts';
import { matchWord } from '../../site/src/client/search-match.ts';
import { readQuery } from '../../site/src/client/search-query.ts';

const same = {
  reseller: ['Partner'],
  'app password': ['application password'],
  'mot passe appli': ['mot de passe d’application'],
};

test('words are compared without accents, case and what is elided', () => {
  expect(wordsIn('L’Accès à l’ŒUVRE, aujourd’hui : le Partner’s e-mail')).toEqual([
    'acces',
    'a',
    'oeuvre',
    'aujourd',
    'hui',
    'le',
    'partner',
    'e-mail',
  ]);
});

test('a question is taken for what it is about', () => {
  expect(readQuery('How do I give my reseller access?', { same }).map(({ typed }) => typed)).toEqual([
    'reseller',
    'access',
  ]);
});

test('a question of small words only is still a question', () => {
  expect(readQuery('who', { same }).map(({ typed }) => typed)).toEqual(['who']);
});

test('other words for the same are looked for too, in the plural too', () => {
  const asked = readQuery('resellers', { same }).flatMap((wish) => wish.asked.map(({ words }) => words));
  expect(asked).toContain('Partner');
});

test('several words that mean one thing are one wish, with or without the small ones between them', () => {
  const phrases = (typed: string) => readQuery(typed, { same }).filter(({ isTranslated }) => isTranslated);
  expect(phrases('my app passwords').map(({ typed }) => typed)).toEqual(['app passwords']);
  expect(phrases('mot de passe appli').map(({ asked }) => asked[0]?.words)).toEqual(['mot de passe d’application']);
});

test('the index reads what is elided as a word of its own, and a reader sees it as it was written', () => {
  const written = 'L’accès d’un Partenaire, s’il n’est plus là : the Clients’ data, don’t';
  expect(splitElisions(written)).toBe('L’ accès d’ un Partenaire, s’ il n’ est plus là : the Clients’ data, don’t');
  expect(joinElisions(splitElisions(written))).toBe(written);
});

test('a word matches itself best, then its beginning, then its kin, and never by one letter', () => {
  expect(matchWord('partners', 'partner')).toBe(1);
  expect(matchWord('partnership', 'partner')).toBeGreaterThan(matchWord('authorise', 'authorize'));
  expect(matchWord('authorise', 'authorize')).toBeGreaterThan(0);
  expect(matchWord('i', 'imap')).toBe(0);
  expect(matchWord('par', 'parnter')).toBe(0);
});

test('a mistyped word is near a known one; a short word or a number is never another', () => {
  expect(closestWord('parnter', ['password', 'partner'])).toBe('partner');
  expect(closestWord('tva', ['tag'])).toBeUndefined();
  expect(closestWord('26690', ['26691'])).toBeUndefined();
  expect(closestWord('xylophone', ['partner'])).toBeUndefined();
});
