import { useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/late.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { RowMenu, Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { accessText } from './access-text.ts';
import { type Asked, PartnerDialog } from './partner-dialog.tsx';
import { type Partnership, partnerships } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

/** The partners and the invitations under way. */
export function PartnersView() {
  const { tell } = usePractice();
  const words = useWords(PARTNER_TEXTS);
  const mayManage = useMayManage();
  const [all] = useSlice(partnerships);
  const [asked, setAsked] = useState<Asked>();
  const addButton = useRef<HTMLButtonElement>(null);

  return (
    <>
      <div class="view-head">
        <ViewHeading text={words.title} />
        {mayManage && (
          <button
            type="button"
            ref={addButton}
            class="button primary"
            onClick={() => tell({ type: 'open', route: { page: 'invite' } })}
          >
            {words.add}
          </button>
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {!mayManage && <NoRight />}
      <Fetched>
        {all.length === 0 ? (
          <EmptyState title={words.empty} lead={words.emptyLead} />
        ) : (
          <Table label={words.table} heads={[words.name, words.access, words.status]} menus>
            {all.map((partnership) => (
              <PartnerRow key={partnership.partner} partnership={partnership} onAsk={setAsked} />
            ))}
          </Table>
        )}
      </Fetched>
      {asked && (
        <PartnerDialog
          asked={asked}
          onClose={() => setAsked(undefined)}
          // The row that had the focus is gone.
          onRemoved={() => addButton.current?.focus()}
        />
      )}
    </>
  );
}

type RowProps = { readonly partnership: Partnership; readonly onAsk: (asked: Asked) => void };

function PartnerRow({ partnership, onAsk }: RowProps) {
  const { tell } = usePractice();
  const words = useWords(PARTNER_TEXTS);
  const mayManage = useMayManage();
  const partner = partnerById(partnership.partner);
  if (!partner) return null;
  const item = partner.id;
  const asking = (what: Asked['what'], label: string) => ({ label, act: () => onAsk({ what, partner }) });
  const opening = (page: 'partner' | 'partner-access', label: string) => ({
    label,
    act: () => tell({ type: 'open', route: { page, item } }),
  });
  const forPending = [asking('resend', words.resend), asking('remove', words.remove)];
  const forAccepted = [opening('partner-access', words.editAccess), asking('stop', words.stop)];
  const managing = partnership.status === 'pending' ? forPending : forAccepted;
  return (
    <tr>
      <th scope="row">
        <PageLink to={{ page: 'partner', item }}>{partner.name}</PageLink>
        <span class="small below">{partner.email}</span>
      </th>
      <td>{accessText(partnership.access, words)}</td>
      <td>
        <span class={`status ${partnership.status}`}>{words[partnership.status]}</span>
      </td>
      <RowMenu of={partner.name} actions={[opening('partner', words.details), ...(mayManage ? managing : [])]} />
    </tr>
  );
}
