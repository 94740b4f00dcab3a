export const COUNTRIES = ['CH', 'FR', 'DE', 'BE', 'IT'] as const;
export type Country = (typeof COUNTRIES)[number];

/** How the numbers of each country look; Switzerland has none of the European Union. */
const SHAPES: Readonly<Record<Exclude<Country, 'CH'>, RegExp>> = {
  FR: /^FR[0-9A-Z]{2}\d{9}$/,
  DE: /^DE\d{9}$/,
  BE: /^BE[01]\d{9}$/,
  IT: /^IT\d{11}$/,
};

/** What is wrong with a VAT number of the European Union; an empty one is fine, spaces and dots do not count. */
export function vatProblem(typed: string, country: Country): 'swiss' | 'wrong' | undefined {
  const number = typed.replace(/[\s.-]/g, '').toUpperCase();
  if (number === '') return undefined;
  if (country === 'CH') return 'swiss';
  return SHAPES[country].test(number) ? undefined : 'wrong';
}
