import { expect, test } from 'vitest';
import { wordsOfAddress } from '../../site/src/client/not-found-words.ts';

test('the words of a wrong address are what was meant', () => {
  expect(wordsOfAddress('/en/guides/authorise-a-partner/').words).toBe('authorise a partner');
  expect(wordsOfAddress('/fr/guides/acc%C3%A8s_partenaire.html').words).toBe('accès partenaire');
});

test('each part of it may be the name of a guide, the last one first', () => {
  expect(wordsOfAddress('/en/guides/partners/2669').names).toEqual(['2669', 'partners']);
  expect(wordsOfAddress('/guides/authorize-partner').names).toEqual(['authorize-partner']);
});

test('a short address that is not there is not tried again', () => {
  expect(wordsOfAddress('/nowhere').names).toEqual([]);
});

test('an address that is badly written is read as it is', () => {
  expect(wordsOfAddress('/en/%E0%A4%A/partner').words).toContain('partner');
});
