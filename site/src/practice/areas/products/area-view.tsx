import type { Route } from '../../session/pages.ts';
import { ProductsView } from './products-view.tsx';
import { CATEGORIES } from './sample-products.ts';
import { TagsView } from './tags-view.tsx';

/** The products with their tags, and the tags by themselves. */
export function AreaView({ route }: { readonly route: Route }) {
  if (route.page === 'tags') return <TagsView />;
  const category = CATEGORIES.find((known) => known === route.page);
  return <ProductsView key={route.page} category={category} />;
}
