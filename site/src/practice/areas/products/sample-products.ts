/** Invented products. Their names end in `.example`, which nobody can own. */

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
