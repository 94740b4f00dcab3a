import { PageLink } from '../parts/page-link.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';
import type { Route } from '../route.ts';
import { PERSON, PRODUCTS } from '../sample-data.ts';

/** The first page after logging in. */
export function HomeView() {
  const { state, words } = usePractice();
  const { home } = words;
  const tiles: readonly { readonly title: string; readonly lead: string; readonly to: Route }[] = [
    {
      title: home.products,
      lead: home.productsLead(PRODUCTS.length),
      to: { page: 'stub', stub: 'websites' },
    },
    { title: home.users, lead: home.usersLead, to: { page: 'stub', stub: 'users' } },
    { title: home.partners, lead: home.partnersLead(state.partnerships.length), to: { page: 'partners' } },
  ];
  return (
    <>
      <ViewHeading>{home.hello(PERSON.name)}</ViewHeading>
      <p class="lead">{home.lead}</p>
      <ul class="tiles">
        {tiles.map(({ title, lead, to }) => (
          <li key={title} class="tile">
            <h2>{title}</h2>
            <p>{lead}</p>
            <PageLink to={to}>
              {home.see} <span class="unseen">{title}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
