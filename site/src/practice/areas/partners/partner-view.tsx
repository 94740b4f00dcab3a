import { Fact } from '../../parts/fact.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { products } from '../products/product-list.ts';
import { accessText } from './access-text.ts';
import { BackToPartners, NoPartnership } from './no-partnership.tsx';
import { type Access, partnerships, partnershipWith } from './partnership.ts';
import { PaymentLine } from './payment-line.tsx';
import { PARTNER_TEXTS } from './words.ts';

/** One partner: who pays, who it is, what it may do. */
export function PartnerView({ id }: { readonly id: string }) {
  const words = useWords(PARTNER_TEXTS);
  const [all] = useSlice(partnerships);
  const partner = partnerById(id);
  const partnership = partnershipWith(all, id);
  if (!partner || !partnership) return <NoPartnership />;

  return (
    <>
      <BackToPartners />
      <ViewHeading text={partner.name} />
      <dl class="facts">
        {partnership.access.kind === 'full' && <PaymentLine partner={partner} wallet={partnership.access.wallet} />}
        <Fact name={words.status}>
          <span class={`status ${partnership.status}`}>{words[partnership.status]}</span>
        </Fact>
        <Fact name={words.contact}>
          {partner.email}
          <br />
          {partner.town}
        </Fact>
        <Fact name={words.access}>{accessText(partnership.access, words)}</Fact>
        {partnership.access.kind === 'limited' && <ProductsFact access={partnership.access} />}
      </dl>
    </>
  );
}

function ProductsFact({ access }: { readonly access: Extract<Access, { readonly kind: 'limited' }> }) {
  const words = useWords(PARTNER_TEXTS);
  const [all] = useSlice(products);
  return (
    <Fact name={words.products}>
      <ul>
        {all
          .filter(({ id }) => access.products.includes(id))
          .map(({ id, category, name }) => (
            <li key={id}>
              {name} <span class="small">{words[category]}</span>
            </li>
          ))}
      </ul>
    </Fact>
  );
}
