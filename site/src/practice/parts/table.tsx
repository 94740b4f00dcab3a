import type { ComponentChildren } from 'preact';
import { useWords } from '../session/practice-context.ts';
import { MenuButton, MenuEntry } from './menu-button.tsx';
import { PARTS } from './words.ts';

type Props = {
  readonly label: string;
  /** The titles of the columns. `null` is the column of the boxes to tick. */
  readonly heads: readonly (string | null)[];
  /** Whether rows end with a menu. */
  readonly menus?: boolean;
  readonly children: ComponentChildren;
};

/** A table whose rows become cards on a phone. */
export function Table({ label, heads, menus = false, children }: Props) {
  const words = useWords(PARTS);
  return (
    <table class="table" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) =>
            head === null ? (
              <td key="ticks" />
            ) : (
              <th key={head} scope="col">
                {head}
              </th>
            ),
          )}
          {menus && (
            <th scope="col">
              <span class="unseen">{words.actions}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type Action = { readonly label: string; readonly act: () => void };

/** The last cell of a row: the button with the three dots, and what can be done with the row. */
export function RowMenu({ of, actions }: { readonly of: string; readonly actions: readonly Action[] }) {
  const words = useWords(PARTS);
  if (actions.length === 0) return <td class="row-actions" />;
  return (
    <td class="row-actions">
      <MenuButton label={words.actionsFor(of)} class="icon-button" face={<span aria-hidden="true">⋮</span>}>
        {(close) =>
          actions.map(({ label, act }) => (
            <MenuEntry
              key={label}
              onChoose={() => {
                close();
                act();
              }}
            >
              {label}
            </MenuEntry>
          ))
        }
      </MenuButton>
    </td>
  );
}

type TickProps = { readonly label: string; readonly ticked: boolean; readonly onTick: (ticked: boolean) => void };

/** The first cell of a row that can be chosen. */
export function TickCell({ label, ticked, onTick }: TickProps) {
  return (
    <td class="row-tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
    </td>
  );
}
