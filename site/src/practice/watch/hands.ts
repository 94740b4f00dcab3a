/**
 * What a guide that plays by itself does where the guide cannot say it: what to type, and what to press at a step whose
 * element no source describes. By guide and step or branch. Selectors are of the practice Manager's own markup, and nobody
 * but the demonstration reads them.
 */
export type Hand = { readonly type: string } | { readonly press: readonly string[] };

const HANDS: Readonly<Record<string, Hand>> = {
  'authorize-partner#search-partner': { type: 'Kestrel' },
  'authorize-partner#start-invitation': { press: ['main .button.primary'] },
  'authorize-partner#limited': { press: ['.big-button:nth-of-type(1)'] },
  'authorize-partner#full': { press: ['.big-button:nth-of-type(2)'] },
  'authorize-partner#pick-category': { press: ['.category'] },
  'authorize-partner#pick-product': { press: ['.panel-products input', '.panel > .button'] },
  'authorize-partner#with-wallet': { press: ['.choices > :nth-of-type(1) input'] },
  'authorize-partner#without-wallet': { press: ['.choices > :nth-of-type(2) input'] },
};

export function handFor(guide: string, id: string): Hand | undefined {
  return HANDS[`${guide}#${id}`];
}
