/** Invented partners. Addresses end in `.example`, which nobody can own. */

export type Partner = { readonly id: string; readonly name: string; readonly email: string; readonly town: string };

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
