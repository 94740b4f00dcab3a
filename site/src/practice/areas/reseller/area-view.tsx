import { PageLink } from '../../parts/page-link.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import type { Route } from '../../session/pages.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { clients } from './clients.ts';
import { ClientsView } from './clients-view.tsx';
import { TENDERS } from './tenders.ts';
import { TendersView } from './tenders-view.tsx';
import { RESELLER_TEXTS } from './words.ts';

/** The partner's side: an overview, the clients under management, calls for tenders. */
export function AreaView({ route }: { readonly route: Route }) {
  if (route.page === 'managed-clients') return <ClientsView />;
  return route.page === 'tenders' ? <TendersView /> : <OverviewView />;
}

function OverviewView() {
  const words = useWords(RESELLER_TEXTS);
  const [all] = useSlice(clients);
  const tiles = [
    { page: 'managed-clients', title: words.clientsTitle, lead: words.clientsTile(all.length) },
    { page: 'tenders', title: words.tendersTitle, lead: words.tendersTile(TENDERS.length) },
  ] as const;
  return (
    <>
      <ViewHeading text={words.title} />
      <p class="lead">{words.lead}</p>
      <ul class="tiles">
        {tiles.map(({ page, title, lead }) => (
          <li key={page} class="tile">
            <h2>{title}</h2>
            <p>{lead}</p>
            <PageLink to={{ page }}>
              {words.open} <span class="unseen">{title}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
