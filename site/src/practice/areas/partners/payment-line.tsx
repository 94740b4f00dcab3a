import { useState } from 'preact/hooks';
import { Fact } from '../../parts/fact.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useMayManage, usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import type { Partner } from '../../session/sample-partners.ts';
import { partnerships } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

type Props = { readonly partner: Partner; readonly wallet: boolean };

/** Who pays, with a pencil to change it. */
export function PaymentLine({ partner, wallet }: Props) {
  const words = useWords(PARTNER_TEXTS);
  const mayManage = useMayManage();
  const [editing, setEditing] = useState(false);
  return (
    <Fact name={words.payment}>
      <span class="with-button">
        {wallet ? words.paidByPartner : words.paidByYou}
        {mayManage && (
          <button type="button" class="icon-button" aria-label={words.editPayment} onClick={() => setEditing(true)}>
            <Icon name="pencil" />
          </button>
        )}
      </span>
      {editing && <PaymentDialog partner={partner} wallet={wallet} onClose={() => setEditing(false)} />}
    </Fact>
  );
}

function PaymentDialog({ partner, wallet, onClose }: Props & { readonly onClose: () => void }) {
  const { tell } = usePractice();
  const words = useWords(PARTNER_TEXTS);
  const [, tellPartnerships] = useSlice(partnerships);
  const [payer, setPayer] = useState<'you' | 'partner'>(wallet ? 'partner' : 'you');
  return (
    <FormDialog
      title={words.paymentTitle}
      submit={words.paymentSave}
      check={() => true}
      onClose={onClose}
      onSubmit={() => {
        const access = { kind: 'full', wallet: payer === 'partner' } as const;
        tellPartnerships({ type: 'change', partner: partner.id, access });
        tell({ type: 'say', text: words.paymentSaved(partner.name) });
      }}
    >
      <RadioGroup
        legend={words.payment}
        value={payer}
        options={[
          { value: 'you', text: words.paymentYou, hint: words.walletNoLead },
          { value: 'partner', text: words.paymentPartner, hint: words.walletYesLead },
        ]}
        onChange={setPayer}
      />
    </FormDialog>
  );
}
