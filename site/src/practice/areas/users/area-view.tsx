import { useState } from 'preact/hooks';
import { Fetched } from '../../parts/late.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { RowMenu, Table } from '../../parts/table.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { CAMILLE } from '../../session/accounts.ts';
import { useMayManage, useSlice, useWords } from '../../session/practice-context.ts';
import { AddUserDialog } from './add-user-dialog.tsx';
import { type AskedOfUser, UserDialog } from './user-dialog.tsx';
import { type User, users } from './users.ts';
import { USER_TEXTS } from './words.ts';

/** The users of the organization: add one, change a role, change the products, remove one. */
export function AreaView() {
  const words = useWords(USER_TEXTS);
  const mayManage = useMayManage();
  const [all] = useSlice(users);
  const [asked, setAsked] = useState<AskedOfUser | 'add'>();
  const close = () => setAsked(undefined);
  return (
    <>
      <div class="view-head">
        <ViewHeading text={words.title} />
        {mayManage && (
          <button type="button" class="button primary" onClick={() => setAsked('add')}>
            {words.add}
          </button>
        )}
      </div>
      <p class="lead">{words.lead}</p>
      {!mayManage && <NoRight />}
      <Fetched>
        <Table label={words.table} heads={[words.name, words.role, words.products]} menus={mayManage}>
          {all.map((user) => (
            <UserRow key={user.email} user={user} onAsk={setAsked} />
          ))}
        </Table>
      </Fetched>
      {asked === 'add' && <AddUserDialog onClose={close} />}
      {asked && asked !== 'add' && <UserDialog asked={asked} onClose={close} />}
    </>
  );
}

function UserRow({ user, onAsk }: { readonly user: User; readonly onAsk: (asked: AskedOfUser) => void }) {
  const words = useWords(USER_TEXTS);
  const mayManage = useMayManage();
  return (
    <tr>
      <th scope="row">
        {user.name}
        {user.email === CAMILLE.email && <span class="status">{words.you}</span>}
        <span class="small below">{user.email}</span>
      </th>
      <td>{words[user.role]}</td>
      <td>{user.products ? words.some(user.products.length) : words.everything}</td>
      {mayManage && (
        <RowMenu
          of={user.name}
          actions={[
            { label: words.modifyRole, act: () => onAsk({ what: 'role', user }) },
            { label: words.editAccess, act: () => onAsk({ what: 'products', user }) },
            { label: words.remove, act: () => onAsk({ what: 'remove', user }) },
          ]}
        />
      )}
    </tr>
  );
}
