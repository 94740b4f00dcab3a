import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Fetched } from '../../parts/late.tsx';
import { SelectionBar } from '../../parts/selection-bar.tsx';
import { Table, TickCell } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { type Token, tokens } from './tokens.ts';
import { TOKEN_TEXTS } from './words.ts';

/** The API tokens. Those that are ticked can be revoked. */
export function TokensView() {
  const { tell } = usePractice();
  const words = useWords(TOKEN_TEXTS);
  const [all, tellTokens] = useSlice(tokens);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);

  return (
    <>
      <div class="view-head">
        <ViewHeading text={words.title} />
        <button
          type="button"
          class="button primary"
          onClick={() => tell({ type: 'open', route: { page: 'new-token' } })}
        >
          {words.create}
        </button>
      </div>
      <p class="lead">{words.lead}</p>
      <Fetched>
        {all.length === 0 ? (
          <EmptyState title={words.empty} lead={words.emptyLead} />
        ) : (
          <Tokens all={all} ticked={ticked} onTick={setTicked} />
        )}
      </Fetched>
      {ticked.length > 0 && (
        <SelectionBar text={words.selected(ticked.length)}>
          <button type="button" class="button danger" onClick={() => setAsking(true)}>
            {words.revoke}
          </button>
        </SelectionBar>
      )}
      {asking && (
        <ConfirmDialog
          title={words.revokeTitle}
          lead={words.revokeLead}
          confirm={words.revoke}
          danger
          onClose={() => setAsking(false)}
          onConfirm={() => {
            tellTokens({ type: 'revoke', ids: ticked });
            setTicked([]);
            tell({ type: 'say', text: words.revoked(ticked.length) });
          }}
        />
      )}
    </>
  );
}

type TokensProps = {
  readonly all: readonly Token[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
};

function Tokens({ all, ticked, onTick }: TokensProps) {
  const words = useWords(TOKEN_TEXTS);
  return (
    <Table label={words.table} heads={[null, words.name, words.scope, words.valid, words.created]}>
      {all.map(({ id, name, scope, validity, created }) => (
        <tr key={id}>
          <TickCell
            label={words.select(name)}
            ticked={ticked.includes(id)}
            onTick={(on) => onTick(on ? [...ticked, id] : ticked.filter((other) => other !== id))}
          />
          <th scope="row">{name}</th>
          <td>{words[scope]}</td>
          <td>{words[validity]}</td>
          <td>{created}</td>
        </tr>
      ))}
    </Table>
  );
}
