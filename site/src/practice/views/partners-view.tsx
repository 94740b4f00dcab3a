import { useRef, useState } from 'preact/hooks';
import type { Partnership } from '../partnership.ts';
import { accessText } from '../parts/access-text.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { PartnerRowMenu } from '../parts/partner-row-menu.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';
import { partnerById } from '../sample-data.ts';

type Asked = { readonly what: 'resend' | 'remove'; readonly partner: string };

/** The partners and the invitations under way. */
export function PartnersView() {
  const { state, words, tell } = usePractice();
  const [asked, setAsked] = useState<Asked>();
  const addButton = useRef<HTMLButtonElement>(null);
  const partner = asked && partnerById(asked.partner);

  return (
    <>
      <div class="view-head">
        <ViewHeading>{words.partners.title}</ViewHeading>
        <button
          type="button"
          ref={addButton}
          class="button primary"
          onClick={() => tell({ type: 'open', route: { page: 'invite', view: 'search' } })}
        >
          {words.partners.add}
        </button>
      </div>
      <p class="lead">{words.partners.lead}</p>
      {state.partnerships.length === 0 ? <NoPartner /> : <PartnerTable onAsk={setAsked} />}
      {asked && partner && (
        <ConfirmDialog
          {...question(asked, partner.name)}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            tell({ type: asked.what, partner: partner.id });
            // The row that had the focus is gone.
            if (asked.what === 'remove') addButton.current?.focus();
          }}
        />
      )}
    </>
  );

  function question({ what }: Asked, name: string) {
    const { dialog } = words;
    return what === 'resend'
      ? { title: dialog.resendTitle, lead: dialog.resendLead(name), confirm: dialog.resendConfirm }
      : { title: dialog.removeTitle, lead: dialog.removeLead(name), confirm: dialog.removeConfirm, danger: true };
  }
}

function NoPartner() {
  const { words } = usePractice();
  return (
    <div class="empty">
      <h2>{words.partners.empty}</h2>
      <p>{words.partners.emptyLead}</p>
    </div>
  );
}

function PartnerTable({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  const { state, words } = usePractice();
  return (
    <table class="table" aria-label={words.partners.table}>
      <thead>
        <tr>
          <th scope="col">{words.partners.name}</th>
          <th scope="col">{words.partners.access}</th>
          <th scope="col">{words.partners.status}</th>
          <th scope="col">
            <span class="unseen">{words.partners.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {state.partnerships.map((partnership) => (
          <PartnerRow key={partnership.partner} partnership={partnership} onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
}

function PartnerRow({
  partnership,
  onAsk,
}: {
  readonly partnership: Partnership;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { words } = usePractice();
  const partner = partnerById(partnership.partner);
  if (!partner) return null;
  return (
    <tr>
      <th scope="row">
        <PageLink to={{ page: 'partner', partner: partner.id }}>{partner.name}</PageLink>
        <span class="small below">{partner.email}</span>
      </th>
      <td>{accessText(partnership.access, words)}</td>
      <td>
        <span class={`status ${partnership.status}`}>{words.partners[partnership.status]}</span>
      </td>
      <td class="row-actions">
        <PartnerRowMenu
          partnership={partnership}
          partner={partner}
          onAsk={(what) => onAsk({ what, partner: partner.id })}
        />
      </td>
    </tr>
  );
}
