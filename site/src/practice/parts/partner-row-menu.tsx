import type { Partnership } from '../partnership.ts';
import { usePractice } from '../practice-context.ts';
import type { Partner } from '../sample-data.ts';
import { MenuButton, MenuEntry } from './menu-button.tsx';

type Props = {
  readonly partnership: Partnership;
  readonly partner: Partner;
  readonly onAsk: (what: 'resend' | 'remove') => void;
};

/** What can be done with one row of the partner table. */
export function PartnerRowMenu({ partnership, partner, onAsk }: Props) {
  const { words, tell } = usePractice();
  return (
    <MenuButton
      label={words.partners.actionsFor(partner.name)}
      class="icon-button"
      face={<span aria-hidden="true">⋮</span>}
    >
      {(close) => {
        const closeAnd = (act: () => void) => () => {
          close();
          act();
        };
        const openDetails = () => tell({ type: 'open', route: { page: 'partner', partner: partner.id } });
        return (
          <>
            <MenuEntry onChoose={closeAnd(openDetails)}>{words.partners.details}</MenuEntry>
            {partnership.status === 'pending' && (
              <>
                <MenuEntry onChoose={closeAnd(() => onAsk('resend'))}>{words.partners.resend}</MenuEntry>
                <MenuEntry onChoose={closeAnd(() => onAsk('remove'))}>{words.partners.remove}</MenuEntry>
              </>
            )}
          </>
        );
      }}
    </MenuButton>
  );
}
