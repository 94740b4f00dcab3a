import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChecklistItem } from '../path-list.ts';
import { plainWords } from '../say-text.ts';

type Words = { readonly done: string; readonly current: string; readonly checklist: string };

/** The steps of the path with their ticks; each leads to its step. */
export function Checklist(props: { items: readonly ChecklistItem[]; words: Words; go(step: string): void }) {
  const { items, words } = props;
  const list = useRef<HTMLOListElement>(null);
  // The list opens below the instruction, in a part of the card that scrolls.
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <ol class="checklist" ref={list}>
      {items.map((item) => (
        <ChecklistLine key={item.step} item={item} words={words} go={props.go} />
      ))}
    </ol>
  );
}

type LineProps = { readonly item: ChecklistItem; readonly words: Words; go(step: string): void };

/** One step with its tick, which leads to it. */
export function ChecklistLine({ item, words, go }: LineProps) {
  return (
    <li>
      <button
        type="button"
        aria-current={item.is === 'current' ? 'step' : undefined}
        data-is={item.is}
        onClick={() => go(item.step)}
      >
        <Tick is={item.is} />
        <ItemWords item={item} />
        {item.is === 'done' && <span class="unseen"> ({words.done})</span>}
      </button>
    </li>
  );
}

/** The same list to be read only: what was done. */
export function DoneList({ items }: { items: readonly ChecklistItem[] }) {
  return (
    <ol class="checklist read-only">
      {items.map((item) => (
        <li key={item.step} data-is="done">
          <Tick is="done" />
          <ItemWords item={item} />
        </li>
      ))}
    </ol>
  );
}

function ItemWords({ item }: { item: ChecklistItem }) {
  return (
    <span>
      {plainWords(item.words)}
      {item.answer && (
        <>
          {' '}
          <em>{plainWords(item.answer)}</em>
        </>
      )}
    </span>
  );
}

function Tick({ is }: { is: ChecklistItem['is'] }) {
  return (
    <svg class="tick" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M2 8.5C2.2 5 4.8 3 8.2 3S14 5 14 8.3 11.5 13.5 8 13.5 1.8 12 2 8.5Z" />
      {is === 'done' && <path class="check" d="m5 8.3 2.2 2.200L11 6.3" />}
    </svg>
  );
}
