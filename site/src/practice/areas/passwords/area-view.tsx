import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/late.tsx';
import { RowMenu, Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { GenerateDialog } from './generate-dialog.tsx';
import { passwords } from './passwords.ts';
import { PASSWORD_TEXTS } from './words.ts';

type Revoking = { readonly what: 'revoke-all' } | { readonly what: 'revoke'; readonly name: string };
type Asked = { readonly what: 'generate' } | Revoking;

/** The application passwords: generate one, revoke one, revoke all. */
export function AreaView() {
  const words = useWords(PASSWORD_TEXTS);
  const [asked, setAsked] = useState<Asked>();
  return (
    <>
      <div class="view-head">
        <ViewHeading text={words.title} />
        <button type="button" class="button primary" onClick={() => setAsked({ what: 'generate' })}>
          {words.generate}
        </button>
      </div>
      <p class="lead">{words.lead}</p>
      <Fetched>
        <Passwords onAsk={setAsked} />
      </Fetched>
      {asked?.what === 'generate' && <GenerateDialog onClose={() => setAsked(undefined)} />}
      {asked && asked.what !== 'generate' && <RevokeDialog asked={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Passwords({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  const words = useWords(PASSWORD_TEXTS);
  const [all] = useSlice(passwords);
  if (all.length === 0) return <EmptyState title={words.empty} lead={words.emptyLead} />;
  return (
    <>
      <div class="table-head">
        <button type="button" class="button" onClick={() => onAsk({ what: 'revoke-all' })}>
          {words.revokeAll}
        </button>
      </div>
      <Table label={words.table} heads={[words.name, words.created, words.used]} menus>
        {all.map(({ name, created, used }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{created}</td>
            <td>{used ?? words.never}</td>
            <RowMenu of={name} actions={[{ label: words.revoke, act: () => onAsk({ what: 'revoke', name }) }]} />
          </tr>
        ))}
      </Table>
    </>
  );
}

type RevokeProps = { readonly asked: Revoking; readonly onClose: () => void };

function RevokeDialog({ asked, onClose }: RevokeProps) {
  const { tell } = usePractice();
  const words = useWords(PASSWORD_TEXTS);
  const [, tellPasswords] = useSlice(passwords);
  if (asked.what === 'revoke-all') {
    return (
      <ConfirmDialog
        title={words.revokeAllTitle}
        lead={words.revokeAllLead}
        confirm={words.revoke}
        danger
        onClose={onClose}
        onConfirm={() => {
          tellPasswords({ type: 'revoke-all' });
          tell({ type: 'say', text: words.revokedAll });
        }}
      />
    );
  }
  return (
    <ConfirmDialog
      title={words.revokeTitle}
      lead={words.revokeLead(asked.name)}
      confirm={words.revoke}
      danger
      onClose={onClose}
      onConfirm={() => {
        tellPasswords({ type: 'revoke', name: asked.name });
        tell({ type: 'say', text: words.revoked(asked.name) });
      }}
    />
  );
}
