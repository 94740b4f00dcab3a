import { EmptyState } from '../../parts/empty-state.tsx';
import { Fact } from '../../parts/fact.tsx';
import { Fetched } from '../../parts/late.tsx';
import { Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import type { Route } from '../../session/pages.ts';
import { usePractice, useWords } from '../../session/practice-context.ts';
import { ConfigurationView } from './configuration-view.tsx';
import { SAMPLE_INVOICES } from './sample-invoices.ts';
import { BILLING_TEXTS } from './words.ts';

/** The accounting: what is open, the invoices, and the e-mails about them. */
export function AreaView({ route }: { readonly route: Route }) {
  if (route.page === 'accounting-configuration') return <ConfigurationView />;
  return route.page === 'invoices' ? <InvoicesView /> : <OverviewView />;
}

function OverviewView() {
  const words = useWords(BILLING_TEXTS);
  return (
    <>
      <ViewHeading text={words.title} />
      <p class="lead">{words.lead}</p>
      <dl class="facts">
        <Fact name={words.balance}>{words.balanceNone}</Fact>
      </dl>
    </>
  );
}

function InvoicesView() {
  const words = useWords(BILLING_TEXTS);
  const { organization } = usePractice().session.conditions;
  return (
    <>
      <ViewHeading text={words.invoicesTitle} />
      <Fetched>
        {organization === 'empty' ? (
          <EmptyState title={words.empty} lead={words.emptyLead} />
        ) : (
          <Table label={words.table} heads={[words.number, words.date, words.amount, words.state]}>
            {SAMPLE_INVOICES.map(({ number, date, amount }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{date}</td>
                <td>{amount}</td>
                <td>
                  <span class="status accepted">{words.paid}</span>
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Fetched>
    </>
  );
}
