import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { usePractice, useWords } from '../session/practice-context.ts';
import { ACCOUNT, type Entry, HOME, isBehind, ORGANIZATION, PRODUCTS, type SubEntry } from './menu-entries.ts';
import { FRAME } from './words.ts';

type Props = { readonly open: boolean; readonly onOpened: () => void };

/** The menu at the left of every page. On a phone it shows when its button in the bar was pressed. */
export function Sidebar({ open, onOpened }: Props) {
  const words = useWords(FRAME);
  return (
    <nav id="sidebar" class={open ? 'sidebar first open' : 'sidebar first'} aria-label={words.mainMenu}>
      <Entries entries={HOME} onOpened={onOpened} />
      <p class="sidebar-title">{words.products}</p>
      <Entries entries={PRODUCTS} onOpened={onOpened} />
      <p class="sidebar-title">{words.organization}</p>
      <Entries entries={ORGANIZATION} onOpened={onOpened} />
    </nav>
  );
}

type EntriesProps = { readonly entries: readonly Entry[]; readonly onOpened: () => void };

function Entries({ entries, onOpened }: EntriesProps) {
  const words = useWords(FRAME);
  const { route } = usePractice().visit;
  return (
    <ul>
      {entries.map((entry) => {
        const behind = isBehind(entry, route.page);
        return (
          <li key={entry.page}>
            <PageLink to={{ page: entry.page }} current={behind && !entry.below} onOpen={onOpened}>
              <Icon name={entry.icon} />
              <span>{words[entry.label]}</span>
            </PageLink>
            {behind && entry.below && <SubEntries entries={entry.below} onOpened={onOpened} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The second menu, beside the first, on the pages of an entry that has one. */
export function SecondMenu() {
  const words = useWords(FRAME);
  const { route } = usePractice().visit;
  const open = [...ORGANIZATION, ACCOUNT].find((entry) => entry.beside && isBehind(entry, route.page));
  if (!open?.beside) return null;
  return (
    <nav class="sidebar second" aria-label={words.secondMenu}>
      <p class="sidebar-title">{words[open.label]}</p>
      <SubEntries entries={open.beside} />
    </nav>
  );
}

function SubEntries({ entries, onOpened }: { readonly entries: readonly SubEntry[]; readonly onOpened?: () => void }) {
  const words = useWords(FRAME);
  const { route } = usePractice().visit;
  return (
    <ul class="sub-entries">
      {entries.map(({ page, label }) => (
        <li key={page}>
          <PageLink to={{ page }} current={route.page === page} {...(onOpened && { onOpen: onOpened })}>
            {words[label]}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
