import { Icon } from '../../parts/icon.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { accessText } from './access-text.ts';
import type { Access } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

/** The end of the wizard that changes an access. */
export function AccessChanged({ name, access }: { readonly name: string; readonly access: Access }) {
  const words = useWords(PARTNER_TEXTS);
  return (
    <div class="sent">
      <Icon name="partner" />
      <StepHeading text={words.changedTitle} />
      <p>{words.changedLead(name, accessText(access, words))}</p>
      <PageLink to={{ page: 'partners' }} class="button primary">
        {words.backToPartners}
      </PageLink>
    </div>
  );
}
