import type { Access } from './partnership.ts';
import type { PartnerWords } from './words-en.ts';

/** What an access is called in a table or on a page. */
export function accessText(access: Access, words: PartnerWords): string {
  if (access.kind === 'limited') return words.accessLimited(access.products.length);
  return access.wallet ? words.accessWallet : words.accessFull;
}
