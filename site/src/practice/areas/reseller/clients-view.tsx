import { useState } from 'preact/hooks';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/late.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { SelectionBar } from '../../parts/selection-bar.tsx';
import { StopDialog } from '../../parts/stop-dialog.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { type Client, clients } from './clients.ts';
import { ClientsTable } from './clients-table.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { RESELLER_TEXTS } from './words.ts';

/** The clients under management: their data as a file, and the end of a collaboration. */
export function ClientsView() {
  const words = useWords(RESELLER_TEXTS);
  const mayManage = useMayManage();
  const [all] = useSlice(clients);
  const [status, setStatus] = useState<Client['status']>('accepted');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [exporting, setExporting] = useState<readonly Client[]>();
  const [stopping, setStopping] = useState<Client>();
  const shown = all.filter((client) => client.status === status);
  const chosen = shown.filter(({ id }) => ticked.includes(id));

  return (
    <>
      <ViewHeading text={words.clientsTitle} />
      <p class="lead">{words.clientsLead}</p>
      {!mayManage && <NoRight />}
      <Fetched>
        <div class="table-head">
          <Tabs
            label={words.tabs}
            tabs={[
              { value: 'accepted', text: words.tabAccepted },
              { value: 'pending', text: words.tabPending },
            ]}
            value={status}
            onChange={(next) => {
              setStatus(next);
              setTicked([]);
            }}
          />
          {mayManage && shown.length > 0 && (
            <button type="button" class="button" onClick={() => setExporting(shown)}>
              {words.download}
            </button>
          )}
        </div>
        {shown.length === 0 ? (
          <EmptyState title={words.none} lead={words.noneLead} />
        ) : (
          <ClientsTable clients={shown} ticked={ticked} onTick={setTicked} onStop={setStopping} />
        )}
      </Fetched>
      {chosen.length > 0 && mayManage && (
        <SelectionBar text={words.selected(chosen.length)}>
          <button type="button" class="button primary" onClick={() => setExporting(chosen)}>
            {words.exportSelected}
          </button>
        </SelectionBar>
      )}
      {exporting && <ExportDialog of={exporting} onClose={() => setExporting(undefined)} />}
      {stopping && <StopClient client={stopping} onClose={() => setStopping(undefined)} />}
    </>
  );
}

function StopClient({ client, onClose }: { readonly client: Client; readonly onClose: () => void }) {
  const { tell } = usePractice();
  const words = useWords(RESELLER_TEXTS);
  const [, tellClients] = useSlice(clients);
  return (
    <StopDialog
      title={words.stopTitle}
      lead={words.stopLead(client.name)}
      confirm={words.stopConfirm}
      onClose={onClose}
      onConfirm={() => {
        tellClients({ type: 'stop', id: client.id });
        tell({ type: 'say', text: words.stopped(client.name) });
      }}
    />
  );
}
