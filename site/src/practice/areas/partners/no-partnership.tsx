import { PageLink } from '../../parts/page-link.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { PARTNER_TEXTS } from './words.ts';

/** Stands at the address of a partnership that is no more. */
export function NoPartnership() {
  const words = useWords(PARTNER_TEXTS);
  return (
    <>
      <BackToPartners />
      <ViewHeading text={words.gone} />
      <p class="lead">{words.goneLead}</p>
    </>
  );
}

/** The link above the heading of everything that concerns one partner. */
export function BackToPartners() {
  const words = useWords(PARTNER_TEXTS);
  return (
    <p class="crumb">
      <PageLink to={{ page: 'partners' }}>{words.all}</PageLink>
    </p>
  );
}
