import { PageLink } from '../../parts/page-link.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { accounts } from '../../session/accounts.ts';
import type { InsidePage } from '../../session/pages.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { products } from '../products/product-list.ts';
import { HOME_TEXTS } from './words.ts';

type Tile = { readonly title: string; readonly lead: string; readonly page: InsidePage };

/** The first page after logging in. */
export function HomeView() {
  const words = useWords(HOME_TEXTS);
  const [{ current }] = useSlice(accounts);
  const [all] = useSlice(products);
  const tiles: readonly Tile[] = [
    { title: words.products, lead: words.productsLead(all.length), page: 'products' },
    { title: words.users, lead: words.usersLead, page: 'users' },
    { title: words.partners, lead: words.partnersLead, page: 'partners' },
  ];
  return (
    <>
      <ViewHeading text={words.hello(current.name)} tab={words.title} />
      <p class="lead">{words.lead}</p>
      <ul class="tiles">
        {tiles.map(({ title, lead, page }) => (
          <li key={page} class="tile">
            <h2>{title}</h2>
            <p>{lead}</p>
            <PageLink to={{ page }}>
              {words.see} <span class="unseen">{title}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
