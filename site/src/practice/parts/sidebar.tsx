import { usePractice } from '../practice-context.ts';
import type { Route, Stub } from '../route.ts';
import { Icon, type IconName } from './icon.tsx';
import { PageLink } from './page-link.tsx';

type Entry = { readonly icon: IconName; readonly label: string; readonly to: Route; readonly current: boolean };

/** The menu at the left of every page. On a phone it shows when its button in the bar was pressed. */
export function Sidebar({ open, onOpened }: { readonly open: boolean; readonly onOpened: () => void }) {
  const { state, words } = usePractice();
  const { route } = state;
  const label = words.sidebar;
  const stub = (name: Stub): Entry => ({
    icon: name,
    label: label[name],
    to: { page: 'stub', stub: name },
    current: route.page === 'stub' && route.stub === name,
  });
  const home: Entry = { icon: 'home', label: label.home, to: { page: 'home' }, current: route.page === 'home' };
  const partner: Entry = {
    icon: 'partner',
    label: label.partner,
    to: { page: 'partners' },
    current: ['partners', 'partner', 'invite'].includes(route.page),
  };

  return (
    <nav id="sidebar" class={open ? 'sidebar open' : 'sidebar'} aria-label={label.label}>
      <Entries entries={[home]} onOpened={onOpened} />
      <p class="sidebar-title">{label.products}</p>
      <Entries entries={[stub('websites'), stub('domains'), stub('mail'), stub('storage')]} onOpened={onOpened} />
      <p class="sidebar-title">{label.organization}</p>
      <Entries
        entries={[stub('users'), partner, stub('accounting'), stub('settings'), stub('support')]}
        onOpened={onOpened}
      />
    </nav>
  );
}

function Entries({ entries, onOpened }: { readonly entries: readonly Entry[]; readonly onOpened: () => void }) {
  return (
    <ul>
      {entries.map(({ icon, label, to, current }) => (
        <li key={label}>
          <PageLink to={to} current={current} onOpen={onOpened}>
            <Icon name={icon} />
            <span>{label}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
