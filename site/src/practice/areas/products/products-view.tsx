import { useState } from 'preact/hooks';
import { EmptyState } from '../../parts/empty-state.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fetched } from '../../parts/late.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { products } from './product-list.ts';
import type { Category, Product } from './sample-products.ts';
import { TagCell } from './tag-cell.tsx';
import { PRODUCT_TEXTS } from './words.ts';

/** The products, all of them or those of one kind, with their tags. */
export function ProductsView({ category }: { readonly category: Category | undefined }) {
  const words = useWords(PRODUCT_TEXTS);
  const [all] = useSlice(products);
  const [query, setQuery] = useState('');
  const within = all.filter((product) => !category || product.category === category);
  const found = within.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()));
  return (
    <>
      <div class="view-head">
        <ViewHeading text={category ? words[category] : words.all} />
        <PageLink to={{ page: 'tags' }} class="button">
          {words.tagsTitle}
        </PageLink>
      </div>
      <p class="lead">{words.lead}</p>
      <Fetched>
        {within.length === 0 ? (
          <EmptyState title={words.empty} lead={words.emptyLead} />
        ) : (
          <>
            <TextField label={words.find} value={query} onInput={setQuery} />
            <p class="small" role="status">
              {words.shown(found.length)}
            </p>
            {found.length === 0 ? <EmptyState title={words.none} lead={words.noneLead} /> : <Products found={found} />}
          </>
        )}
      </Fetched>
    </>
  );
}

function Products({ found }: { readonly found: readonly Product[] }) {
  const words = useWords(PRODUCT_TEXTS);
  return (
    <Table label={words.table} heads={[words.name, words.category, words.tag]}>
      {found.map((product) => (
        <tr key={product.id}>
          <th scope="row">{product.name}</th>
          <td>{words[product.category]}</td>
          <TagCell product={product} />
        </tr>
      ))}
    </Table>
  );
}
