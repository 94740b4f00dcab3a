import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { StopDialog } from '../../parts/stop-dialog.tsx';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import type { Partner } from '../../session/sample-partners.ts';
import { partnerships } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

/** What somebody wants to do with one row, and is asked about first. */
export type Asked = { readonly what: 'resend' | 'remove' | 'stop'; readonly partner: Partner };

type Props = { readonly asked: Asked; readonly onClose: () => void; readonly onRemoved: () => void };

/** Asks before a row of the partner table is changed. */
export function PartnerDialog({ asked: { what, partner }, onClose, onRemoved }: Props) {
  const { tell } = usePractice();
  const words = useWords(PARTNER_TEXTS);
  const [, tellPartnerships] = useSlice(partnerships);
  const say = (text: string) => tell({ type: 'say', text });

  switch (what) {
    case 'resend':
      return (
        <ConfirmDialog
          title={words.resendTitle}
          lead={words.resendLead(partner.name)}
          confirm={words.resendConfirm}
          onClose={onClose}
          onConfirm={() => say(words.resent(partner.name))}
        />
      );
    case 'remove':
      return (
        <ConfirmDialog
          title={words.removeTitle}
          lead={words.removeLead(partner.name)}
          confirm={words.removeConfirm}
          danger
          onClose={onClose}
          onConfirm={() => {
            tellPartnerships({ type: 'delete-invitation', partner: partner.id });
            say(words.removed(partner.name));
            onRemoved();
          }}
        />
      );
    case 'stop':
      return (
        <StopDialog
          title={words.stopTitle}
          lead={words.stopLead(partner.name)}
          confirm={words.stopConfirm}
          onClose={onClose}
          onConfirm={() => {
            tellPartnerships({ type: 'stop', partner: partner.id });
            say(words.stopped(partner.name));
            onRemoved();
          }}
        />
      );
  }
}
