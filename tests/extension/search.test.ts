import { expect, test } from 'vitest';
import type { GuideSummary } from '../../extension/messages/overview.ts';
import { searchGuides } from '../../extension/panel/search.ts';

const GUIDES = [
  guide(
    'authorize-partner',
    2669,
    'Authorize a Partner to access your products',
    'Donner à un Partenaire l’accès à vos produits',
  ),
  guide('api-tokens', 2582, 'Create and delete API tokens', 'Créer et supprimer des tokens API'),
  guide('dark-mode', 2870, 'Turn dark mode on or off', 'Activer ou désactiver le mode sombre, plus agréable à l’œil'),
  guide('products', 26690, 'Products at a glance', 'Les produits en bref'),
];

function guide(key: string, faq: number, en: string, fr: string): GuideSummary {
  return {
    key,
    faq,
    title: { en, fr },
    purpose: { en: '', fr: '' },
    address: { en: '', fr: '' },
    walkable: true,
    progress: { is: 'new' },
  };
}

function found(query: string, language: 'en' | 'fr' = 'en'): string[] {
  return searchGuides(GUIDES, query, language).map(({ key }) => key);
}

test('nothing typed: every guide, in the library’s order', () => {
  expect(found('  ')).toEqual(GUIDES.map(({ key }) => key));
});

test('nothing typed: the guide under way comes first', () => {
  const open = {
    ...guide('wallet', 1, 'Wallet', 'Portefeuille'),
    progress: { is: 'open', number: 2, count: 5, exact: true },
  } as const;
  expect(searchGuides([...GUIDES, open], '', 'en')[0]?.key).toBe('wallet');
});

test.each([
  ['creer', 'api-tokens'],
  ['CRÉER supprimer', 'api-tokens'],
  ["l'acces", 'authorize-partner'],
  ['oeil', 'dark-mode'],
  ['sombre', 'dark-mode'],
])('"%s" finds %s without its accents, in whichever language the panel speaks', (query, key) => {
  expect(found(query)).toEqual([key]);
});

test('a FAQ number finds its guide first', () => {
  expect(found('2669')).toEqual(['authorize-partner', 'products']);
});

test('a title in the language of the panel comes before one in the other', () => {
  expect(found('produits', 'fr')).toEqual(['authorize-partner', 'products']);
  expect(found('partner products')).toEqual(['authorize-partner']);
});

test('words that no guide has find nothing', () => {
  expect(found('partner zebra')).toEqual([]);
});
