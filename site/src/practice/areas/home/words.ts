import type { Texts } from '../../session/languages.ts';

const en = {
  title: 'Home',
  hello: (person: string) => `Hello ${person}`,
  lead: 'Your organization at a glance.',
  products: 'Products',
  productsLead: (count: number) => `${count} active products.`,
  users: 'Users',
  usersLead: 'Who may work in this organization, and in which role.',
  partners: 'Partners',
  partnersLead: 'Who looks after your products, and invitations under way.',
  see: 'See',
  support: 'Support',
};

const fr: typeof en = {
  title: 'Accueil',
  hello: (person) => `Bonjour ${person}`,
  lead: 'Votre organisation en un coup d’œil.',
  products: 'Produits',
  productsLead: (count) => `${count} produits actifs.`,
  users: 'Utilisateurs',
  usersLead: 'Qui peut travailler dans cette organisation, et dans quel rôle.',
  partners: 'Partenaires',
  partnersLead: 'Qui s’occupe de vos produits, et les invitations en cours.',
  see: 'Voir',
  support: 'Support',
};

const de: typeof en = {
  title: 'Startseite',
  hello: (person) => `Guten Tag ${person}`,
  lead: 'Ihre Organisation auf einen Blick.',
  products: 'Produkte',
  productsLead: (count) => `${count} aktive Produkte.`,
  users: 'Benutzer',
  usersLead: 'Wer in dieser Organisation arbeiten darf, und in welcher Rolle.',
  partners: 'Partner',
  partnersLead: 'Wer sich um Ihre Produkte kümmert, und laufende Einladungen.',
  see: 'Anzeigen',
  support: 'Support',
};

/** What the home page says. */
export const HOME_TEXTS: Texts<typeof en> = { en, fr, de };
