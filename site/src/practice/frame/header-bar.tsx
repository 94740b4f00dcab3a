import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { usePopup } from '../parts/use-popup.ts';
import { ORGANIZATION } from '../session/accounts.ts';
import { useWords } from '../session/practice-context.ts';
import { AccountMenu } from './account-menu.tsx';
import { FRAME } from './words.ts';

type Props = { readonly sidebarOpen: boolean; readonly onSidebar: () => void };

/** The bar at the top of every page: menu button on a phone, name, search, notifications, account. */
export function HeaderBar({ sidebarOpen, onSidebar }: Props) {
  const words = useWords(FRAME);
  return (
    <div class="bar">
      <button
        type="button"
        class="icon-button only-narrow"
        aria-label={words.menu}
        aria-expanded={sidebarOpen}
        aria-controls="sidebar"
        onClick={onSidebar}
      >
        <Icon name={sidebarOpen ? 'close' : 'menu'} />
      </button>
      <p class="brand">
        <span class="brand-name">{words.name}</span>
        <span class="brand-organization">{ORGANIZATION}</span>
      </p>
      <HeaderSearch />
      <Notifications />
      <AccountMenu />
    </div>
  );
}

function HeaderSearch() {
  const words = useWords(FRAME);
  const [asked, setAsked] = useState(false);
  return (
    <search class="bar-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
        }}
      >
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          onInput={() => setAsked(false)}
          onBlur={() => setAsked(false)}
        />
      </form>
      <p class={asked ? 'popup note' : 'unseen'} role="status">
        {asked && words.noSearch}
      </p>
    </search>
  );
}

function Notifications() {
  const words = useWords(FRAME);
  const popup = usePopup();
  return (
    <div class="popup-root" ref={popup.root}>
      <button
        type="button"
        class="icon-button"
        ref={popup.button}
        aria-label={words.notifications}
        aria-expanded={popup.open}
        onClick={() => popup.setOpen(!popup.open)}
      >
        <Icon name="bell" />
      </button>
      {popup.open && <p class="popup note">{words.noNotifications}</p>}
    </div>
  );
}
