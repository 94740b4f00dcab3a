import { sliceOf } from '../../session/slice.ts';
import { CATEGORIES, PRODUCTS, type Product } from './sample-products.ts';

/** The products of the organization: a few, none, or so many that a page has trouble with them. They never change. */
export const products = sliceOf<readonly Product[], never>(
  (conditions) => {
    if (conditions.organization === 'empty') return [];
    return conditions.products === '500' ? [...PRODUCTS, ...manyMore(500 - PRODUCTS.length)] : PRODUCTS;
  },
  (state) => state,
);

function manyMore(count: number): readonly Product[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `more-${index}`,
    category: CATEGORIES[index % CATEGORIES.length] ?? 'websites',
    name: `projet-${String(index + 1).padStart(3, '0')}.verdier.example`,
  }));
}
