import { Icon } from '../../parts/icon.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { type Account, accounts } from '../../session/accounts.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { LOGIN_TEXTS } from './words.ts';

type Props = { readonly onPick: (account: Account) => void; readonly onOther: () => void };

/** The users whom this browser remembers. */
export function UserList({ onPick, onOther }: Props) {
  const words = useWords(LOGIN_TEXTS);
  const [{ remembered }, tell] = useSlice(accounts);
  return (
    <div class="form">
      <ViewHeading text={words.listTitle} tab={words.title} />
      <p class="lead">{remembered.length > 0 ? words.listLead : words.listEmpty}</p>
      <ul class="users">
        {remembered.map((account) => (
          <li key={account.id}>
            <button type="button" class="user" onClick={() => onPick(account)}>
              <span class="avatar" aria-hidden="true">
                {account.initials}
              </span>
              <span>
                {account.name}
                <span class="small below">{account.email}</span>
              </span>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.forget(account.name)}
              onClick={() => tell({ type: 'forget', id: account.id })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onOther}>
        {words.other}
      </button>
    </div>
  );
}
