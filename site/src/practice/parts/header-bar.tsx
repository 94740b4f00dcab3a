import { useState } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';
import { ORGANIZATION } from '../sample-data.ts';
import { AccountMenu } from './account-menu.tsx';
import { Icon } from './icon.tsx';
import { usePopup } from './use-popup.ts';

type Props = { readonly sidebarOpen: boolean; readonly onSidebar: () => void };

/** The bar at the top of every page: menu button on a phone, name, search, notifications, account. */
export function HeaderBar({ sidebarOpen, onSidebar }: Props) {
  const { words } = usePractice();
  return (
    <div class="bar">
      <button
        type="button"
        class="icon-button only-narrow"
        aria-label={words.bar.menu}
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
  const { words } = usePractice();
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
          aria-label={words.bar.search}
          placeholder={words.bar.searchHint}
          onInput={() => setAsked(false)}
          onBlur={() => setAsked(false)}
        />
      </form>
      <p class={asked ? 'popup note' : 'unseen'} role="status">
        {asked && words.bar.noSearch}
      </p>
    </search>
  );
}

function Notifications() {
  const { words } = usePractice();
  const popup = usePopup();
  return (
    <div class="popup-root" ref={popup.root}>
      <button
        type="button"
        class="icon-button"
        ref={popup.button}
        aria-label={words.bar.notifications}
        aria-expanded={popup.open}
        onClick={() => popup.setOpen(!popup.open)}
      >
        <Icon name="bell" />
      </button>
      {popup.open && <p class="popup note">{words.bar.noNotifications}</p>}
    </div>
  );
}
