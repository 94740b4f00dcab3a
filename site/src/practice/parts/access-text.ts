import type { Access } from '../partnership.ts';
import type { Words } from '../words.ts';

/** What an access is called in a table or on a page. */
export function accessText(access: Access, words: Words): string {
  if (access.kind === 'limited') return words.access.limited(access.products.length);
  return access.wallet ? words.access.fullWithWallet : words.access.full;
}
