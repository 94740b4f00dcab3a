import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fact } from '../../parts/fact.tsx';
import { Fetched } from '../../parts/late.tsx';
import { Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { PARTS } from '../../parts/words.ts';
import { usePractice, useWords } from '../../session/practice-context.ts';
import { TENDERS } from './tenders.ts';
import { RESELLER_TEXTS } from './words.ts';

type Tender = (typeof TENDERS)[number];

/** Calls of clients who look for a partner. */
export function TendersView() {
  const words = useWords(RESELLER_TEXTS);
  const { organization } = usePractice().session.conditions;
  const [shown, setShown] = useState<Tender>();
  return (
    <>
      <ViewHeading text={words.tendersTitle} />
      <p class="lead">{words.tendersLead}</p>
      <Fetched>
        {organization === 'empty' ? (
          <EmptyState title={words.noTenders} lead={words.noTendersLead} />
        ) : (
          <Table label={words.tendersTable} heads={[words.subject, words.until, words.show]}>
            {TENDERS.map((tender) => (
              <tr key={tender.id}>
                <th scope="row">{words[tender.subject]}</th>
                <td>{tender.until}</td>
                <td>
                  <button type="button" class="button" onClick={() => setShown(tender)}>
                    {words.show}
                  </button>
                </td>
              </tr>
            ))}
          </Table>
        )}
      </Fetched>
      {shown && <TenderDialog tender={shown} onClose={() => setShown(undefined)} />}
    </>
  );
}

function TenderDialog({ tender, onClose }: { readonly tender: Tender; readonly onClose: () => void }) {
  const words = useWords(RESELLER_TEXTS);
  const parts = useWords(PARTS);
  return (
    <Dialog title={words[tender.subject]} lead={words[tender.text]} onClose={onClose}>
      {(close) => (
        <>
          <dl>
            <Fact name={words.contact}>{tender.contact}</Fact>
            <Fact name={words.until}>{tender.until}</Fact>
          </dl>
          <DialogFoot cancel={parts.close} onCancel={close} />
        </>
      )}
    </Dialog>
  );
}
