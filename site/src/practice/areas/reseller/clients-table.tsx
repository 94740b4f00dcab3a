import { RowMenu, Table, TickCell } from '../../parts/table.tsx';
import { useMayManage, useWords } from '../../session/practice-context.ts';
import type { Client } from './clients.ts';
import { RESELLER_TEXTS } from './words.ts';

type Props = {
  readonly clients: readonly Client[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
  readonly onStop: (client: Client) => void;
};

/** The clients, each with a box to tick and a menu. */
export function ClientsTable({ clients, ticked, onTick, onStop }: Props) {
  const words = useWords(RESELLER_TEXTS);
  const mayManage = useMayManage();
  return (
    <Table label={words.table} heads={[null, words.client, words.access, words.turnover]} menus={mayManage}>
      {clients.map((client) => (
        <tr key={client.id}>
          <TickCell
            label={words.select(client.name)}
            ticked={ticked.includes(client.id)}
            onTick={(on) => onTick(on ? [...ticked, client.id] : ticked.filter((other) => other !== client.id))}
          />
          <th scope="row">
            {client.name}
            <span class="small below">{client.email}</span>
          </th>
          <td>{words[client.access]}</td>
          <td>CHF {client.turnover.toFixed(2)}</td>
          {mayManage && <RowMenu of={client.name} actions={[{ label: words.stop, act: () => onStop(client) }]} />}
        </tr>
      ))}
    </Table>
  );
}
