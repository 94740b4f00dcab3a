import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardWords } from '../card-words-type.ts';
import { plainWords } from '../say-text.ts';
import type { ChecklistSection } from '../step-card-view.ts';
import { ChecklistLine } from './checklist.tsx';

type DockListProps = {
  readonly sections: readonly ChecklistSection[];
  readonly words: CardWords;
  go(step: string): void;
};

/** All steps, section by section, always open beside the one in hand. */
export function DockList({ sections, words, go }: DockListProps) {
  const list = useRef<HTMLElement>(null);
  const current = sections.flatMap(({ items }) => items).find(({ is }) => is === 'current')?.step;
  // The step in hand is seen in the list; where the list was scrolled to is theirs until there is another one.
  useLayoutEffect(() => showIn(list.current), [current]);
  return (
    <nav class="steps" aria-label={words.dock.list} ref={list}>
      {sections.map(({ title, items }) => (
        <div key={items[0]?.step}>
          {title && <h3>{plainWords(title)}</h3>}
          <ol class="checklist">
            {items.map((item) => (
              <ChecklistLine key={item.step} item={item} words={words} go={go} />
            ))}
          </ol>
        </div>
      ))}
    </nav>
  );
}

function showIn(list: HTMLElement | null): void {
  const current = list?.querySelector('[aria-current]')?.getBoundingClientRect();
  const seen = list?.getBoundingClientRect();
  if (!list || !current || !seen) return;
  if (current.top < seen.top || current.bottom > seen.bottom)
    list.scrollTop += current.top - seen.top - (seen.height - current.height) / 2;
}
