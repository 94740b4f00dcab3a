import { expect, test } from 'vitest';
import { readFaqAddress } from '../../site/src/client/faq-address.ts';

test('the original’s form of address is read, whatever its slug says', () => {
  expect(readFaqAddress('/en/support/faq/2669/authorize-a-partner')).toEqual({ faq: 2669, language: 'en' });
  expect(readFaqAddress('/fr/support/faq/2669/any-slug/')).toEqual({ faq: 2669, language: 'fr' });
  expect(readFaqAddress('/fr/support/faq/2669')).toEqual({ faq: 2669, language: 'fr' });
});

test('in a language that we have no guides in, the number still counts', () => {
  expect(readFaqAddress('/it/assistenza/faq/2669/autorizzare')).toEqual({ faq: 2669, language: undefined });
});

test('a short address that does not exist may be one of the original’s', () => {
  expect(readFaqAddress('/9999/')).toEqual({ faq: 9999, language: undefined });
});

test('any other address is left alone', () => {
  for (const path of ['/', '/en/support/faq/', '/en/support/faq/abc/x', '/en/guides/faq/', '/support/faq/2669'])
    expect(readFaqAddress(path)).toBeUndefined();
});
