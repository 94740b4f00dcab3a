import type { ComponentChildren } from 'preact';
import { type Access, partnershipWith } from '../partnership.ts';
import { accessText } from '../parts/access-text.ts';
import { PageLink } from '../parts/page-link.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { usePractice } from '../practice-context.ts';
import { PRODUCTS, partnerById } from '../sample-data.ts';

/** One partner: who it is, what it may do, who pays. */
export function PartnerView({ partner: id }: { readonly partner: string }) {
  const { state, words } = usePractice();
  const partner = partnerById(id);
  const partnership = partnershipWith(state.partnerships, id);
  if (!partner || !partnership) return <NoPartnership />;

  return (
    <>
      <BackToPartners />
      <ViewHeading>{partner.name}</ViewHeading>
      <dl class="facts">
        <Fact name={words.partner.status}>
          <span class={`status ${partnership.status}`}>{words.partners[partnership.status]}</span>
        </Fact>
        <Fact name={words.partner.contact}>
          {partner.email}
          <br />
          {partner.town}
        </Fact>
        <Fact name={words.partner.access}>{accessText(partnership.access, words)}</Fact>
        <AccessFact access={partnership.access} />
      </dl>
    </>
  );
}

function AccessFact({ access }: { readonly access: Access }) {
  const { words } = usePractice();
  if (access.kind === 'full') {
    return (
      <Fact name={words.partner.payment}>{access.wallet ? words.partner.paidByPartner : words.partner.paidByYou}</Fact>
    );
  }
  return (
    <Fact name={words.partner.products}>
      <ul>
        {PRODUCTS.filter(({ id }) => access.products.includes(id)).map(({ id, category, name }) => (
          <li key={id}>
            {name} <span class="small">{words.sidebar[category]}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function NoPartnership() {
  const { words } = usePractice();
  return (
    <>
      <BackToPartners />
      <ViewHeading>{words.partner.gone}</ViewHeading>
      <p class="lead">{words.partner.goneLead}</p>
    </>
  );
}

function BackToPartners() {
  const { words } = usePractice();
  return (
    <p class="crumb">
      <PageLink to={{ page: 'partners' }}>{words.partner.back}</PageLink>
    </p>
  );
}
