import { useState } from 'preact/hooks';
import { MenuButton, MenuChoice, MenuEntry } from '../parts/menu-button.tsx';
import { accounts } from '../session/accounts.ts';
import { INTERFACE_LANGUAGES, LANGUAGE_NAMES } from '../session/languages.ts';
import type { Route } from '../session/pages.ts';
import { usePractice, useSlice, useWords } from '../session/practice-context.ts';
import { FRAME } from './words.ts';

/** The round badge at the top right: profile, account, other accounts, language of the interface, log out. */
export function AccountMenu() {
  const { tell } = usePractice();
  const words = useWords(FRAME);
  const [{ current }, tellAccounts] = useSlice(accounts);

  return (
    <MenuButton label={words.account} class="avatar" face={<span aria-hidden="true">{current.initials}</span>}>
      {(close) => {
        const to = (route: Route) => () => {
          close();
          tell({ type: 'open', route });
        };
        return (
          <>
            <div class="menu-head" role="presentation">
              <strong>{current.name}</strong>
              <span>{current.email}</span>
            </div>
            <MenuEntry onChoose={to({ page: 'profile' })}>{words.manageProfile}</MenuEntry>
            <MyAccounts close={close} />
            <Languages close={close} />
            <MenuEntry
              onChoose={() => {
                tellAccounts({ type: 'leave', for: 'password' });
                to({ page: 'login' })();
              }}
            >
              {words.logOut}
            </MenuEntry>
          </>
        );
      }}
    </MenuButton>
  );
}

type PartProps = { readonly close: () => void };

/** The accounts that this browser remembers, behind a chevron. */
function MyAccounts({ close }: PartProps) {
  const { tell } = usePractice();
  const words = useWords(FRAME);
  const [{ current, remembered }, tellAccounts] = useSlice(accounts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="menu-entry chevron"
        role="menuitem"
        tabIndex={-1}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.myAccounts}
      </button>
      {open && (
        <fieldset class="menu-group" aria-label={words.myAccounts}>
          {remembered.map((account) => (
            <MenuChoice
              key={account.id}
              checked={account.id === current.id}
              onChoose={() => {
                close();
                tellAccounts({ type: 'use', account });
                tell({ type: 'open', route: { page: 'home' } });
              }}
            >
              {account.name} <span class="small">{account.email}</span>
            </MenuChoice>
          ))}
          <MenuEntry
            onChoose={() => {
              close();
              tellAccounts({ type: 'leave', for: 'list' });
              tell({ type: 'open', route: { page: 'login' } });
            }}
          >
            {words.manageAccounts}
          </MenuEntry>
        </fieldset>
      )}
    </>
  );
}

function Languages({ close }: PartProps) {
  const { visit, tell } = usePractice();
  const words = useWords(FRAME);
  return (
    <fieldset class="menu-group">
      <legend class="menu-label">{words.interfaceLanguage}</legend>
      {INTERFACE_LANGUAGES.map((language) => (
        <MenuChoice
          key={language}
          checked={language === visit.language}
          onChoose={() => {
            close();
            tell({ type: 'speak', language });
          }}
        >
          <span lang={language}>{LANGUAGE_NAMES[language]}</span>
        </MenuChoice>
      ))}
    </fieldset>
  );
}
