import { useState } from 'preact/hooks';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { SelectField } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { PARTS } from '../../parts/words.ts';
import { download } from '../../session/download.ts';
import { usePractice, useWords } from '../../session/practice-context.ts';
import type { Client } from './clients.ts';
import { clientsCsv } from './clients-csv.ts';
import { RESELLER_TEXTS } from './words.ts';

const HISTORIES = ['orders', 'invoices', 'cashback'] as const;
const PERIODS = ['month', 'quarter', 'year'] as const;
type History = (typeof HISTORIES)[number];
type Period = (typeof PERIODS)[number];

type Props = { readonly of: readonly Client[]; readonly onClose: () => void };

/** Asks which history of which period, then gives the file. */
export function ExportDialog({ of, onClose }: Props) {
  const words = useWords(RESELLER_TEXTS);
  const [history, setHistory] = useState<History>('orders');
  const [period, setPeriod] = useState<Period>('month');
  const [ready, setReady] = useState(false);
  if (ready)
    return <ReadyDialog of={of} lead={words.exportReadyLead(words[history], words[period])} onClose={onClose} />;
  return (
    <FormDialog
      title={words.exportTitle}
      lead={words.exportLead(of.length)}
      submit={words.confirm}
      check={() => true}
      staysOpen
      onClose={onClose}
      onSubmit={() => setReady(true)}
    >
      <RadioGroup
        legend={words.history}
        value={history}
        options={HISTORIES.map((value) => ({ value, text: words[value] }))}
        onChange={setHistory}
      />
      <SelectField
        label={words.period}
        value={period}
        options={PERIODS.map((value) => [value, words[value]])}
        onChange={(value) => setPeriod(PERIODS.find((known) => known === value) ?? 'month')}
      />
    </FormDialog>
  );
}

function ReadyDialog({ of, lead, onClose }: Props & { readonly lead: string }) {
  const { tell } = usePractice();
  const words = useWords(RESELLER_TEXTS);
  const parts = useWords(PARTS);
  return (
    <Dialog title={words.exportReady} lead={lead} onClose={onClose}>
      {(close) => (
        <DialogFoot cancel={parts.cancel} onCancel={close}>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              const csv = clientsCsv(of, [words.client, 'E-mail', 'CHF']);
              download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'clients-practice-copy.csv');
              close();
              tell({ type: 'say', text: words.exported });
            }}
          >
            {words.export}
          </button>
        </DialogFoot>
      )}
    </Dialog>
  );
}
