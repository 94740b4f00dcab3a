import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, wordsStandIn } from '#shared/target/fold-words.ts';

describe('words that a reader would call the same', () => {
  test.each([
    ['Accès limité', 'Acce\u0300s  LIMITE\u0301'],
    ['Mot de passe compromis ?', 'mot de passe compromis?'],
    ['L’abonnement', "l'abonnement"],
    ['« Partenaire »', 'Partenaire'],
    ['Adresse e-mail', 'Adresse e\u2011mail'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'straße'],
    ['Continuer', '\u200bContinu\u00ader →'],
  ])('%s and %s', (one, other) => {
    expect(foldWords(one)).toBe(foldWords(other));
  });

  test('a name that is only a sign keeps it', () => {
    expect(foldWords(' + ')).toBe('+');
  });

  test('what cannot be seen never changes the words, and folding twice changes nothing more', () => {
    const names = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(..."Aéßẞ ’'-?0z«»ı") }));
    fc.assert(
      fc.property(names, (name) => {
        expect(foldWords(`\u200b${name}`)).toBe(foldWords(name));
        expect(foldWords(foldWords(name))).toBe(foldWords(name));
      }),
      { numRuns: 300 },
    );
  });
});

test('words stand in a text only as whole words', () => {
  expect(wordsStandIn('limited access only', 'limited access')).toBe('starts');
  expect(wordsStandIn('unlimited access', 'limited access')).toBe('no');
  expect(wordsStandIn('partners and partner', 'partner')).toBe('contains');
});
