/** Invented people, companies and products. Addresses end in `.example`, which nobody can own. */

export type Partner = { readonly id: string; readonly name: string; readonly email: string; readonly town: string };

export const PERSON = { name: 'Camille Morel', initials: 'CM', email: 'camille.morel@verdier.example' };

export const ORGANIZATION = 'Atelier Verdier Sàrl';

/** A round number of ours, not an account of anybody's. */
export const SAMPLE_ORG = '1000000';

export const PARTNERS: readonly Partner[] = [
  { id: 'nordlicht', name: 'Nordlicht Webwerk GmbH', email: 'hallo@nordlicht-webwerk.example', town: 'Bern' },
  { id: 'pixelier', name: 'Studio Pixelier', email: 'bonjour@pixelier.example', town: 'Lausanne' },
  { id: 'brightwater', name: 'Brightwater Digital', email: 'team@brightwater.example', town: 'Bristol' },
  { id: 'brightwater-care', name: 'Brightwater Care', email: 'care@brightwater.example', town: 'Bristol' },
  { id: 'verger', name: 'Verger Numérique Sàrl', email: 'contact@verger-numerique.example', town: 'Nyon' },
  { id: 'boreal', name: 'Agence Boréale', email: 'agence@boreale.example', town: 'Fribourg' },
  { id: 'kestrel', name: 'Kestrel Web Services', email: 'hello@kestrel-web.example', town: 'York' },
  {
    id: 'artisans',
    name: 'Coopérative des artisans du numérique de la vallée, des collines et des deux lacs',
    email: 'secretariat@artisans-du-numerique-de-la-vallee.example',
    town: 'Yverdon',
  },
];

export const CATEGORIES = ['websites', 'domains', 'mail', 'storage'] as const;
export type Category = (typeof CATEGORIES)[number];

export type Product = { readonly id: string; readonly category: Category; readonly name: string };

export const PRODUCTS: readonly Product[] = [
  { id: 'site-atelier', category: 'websites', name: 'www.atelier-verdier.example' },
  { id: 'site-shop', category: 'websites', name: 'boutique.atelier-verdier.example' },
  { id: 'domain-atelier', category: 'domains', name: 'atelier-verdier.example' },
  { id: 'domain-verdier', category: 'domains', name: 'verdier.example' },
  { id: 'domain-long', category: 'domains', name: 'meubles-et-agencements-sur-mesure-atelier-verdier.example' },
  { id: 'mail-verdier', category: 'mail', name: 'verdier.example' },
  { id: 'storage-team', category: 'storage', name: 'Plans 2026' },
  { id: 'storage-archive', category: 'storage', name: 'Archives' },
];

export function productsIn(category: Category): readonly Product[] {
  return PRODUCTS.filter((product) => product.category === category);
}

export function partnerById(id: string): Partner | undefined {
  return PARTNERS.find((partner) => partner.id === id);
}

/** Partners whose name or address has these words in it, whatever their case and accents. */
export function partnersMatching(query: string): readonly Partner[] {
  const wanted = plain(query);
  return PARTNERS.filter((partner) => plain(partner.name).includes(wanted) || plain(partner.email).includes(wanted));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
