import { type KeptTicks, keepTicks, readTicks, watchTicks } from './kept-ticks.ts';
import { nextStep } from './next-step.ts';

/** Makes the boxes of a guide's page remember their ticks, and offers the step to go on with. `line` says which guide it is. */
export function rememberTicks(line: HTMLElement, signal: AbortSignal): void {
  const { ticks: guide = '', titleEn = '', titleFr = '', goOn = '' } = line.dataset;
  const boxes = [...document.querySelectorAll<HTMLInputElement>('main input[type=checkbox][value]')];
  const link = line.querySelector('a');
  let done: readonly string[] = [];

  function show(kept: KeptTicks | undefined): void {
    done = kept?.done ?? [];
    for (const box of boxes) box.checked = done.includes(box.value);
    line.toggleAttribute('data-kept', done.length > 0);
    line.toggleAttribute('data-all', done.length > 0 && !kept?.next);
    if (!link || !kept?.next) return;
    link.hash = kept.next.id;
    link.textContent = goOn.replace('#', kept.next.number);
  }

  function keep(now: readonly string[]): void {
    const next = nextStep(now);
    const ticks = { done: now, next, titles: { en: titleEn, fr: titleFr }, at: Date.now() };
    keepTicks(guide, ticks);
    show(ticks);
  }

  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
      const others = done.filter((id) => id !== target.value);
      keep(target.checked ? [...others, target.value] : others);
    },
    { signal },
  );
  line.querySelector('button')?.addEventListener('click', () => keep([]), { signal });
  const recall = () => show(readTicks(guide));
  watchTicks(guide, recall, signal);
  const tickedBefore = boxes.flatMap(({ checked, value }) => (checked ? [value] : []));
  if (readTicks(guide)) recall();
  else if (tickedBefore.length > 0) keep(tickedBefore);
}

/** Says beside a step that is a whole guide how many steps are ticked there. */
export function countTicksElsewhere(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-ticked-in]')) {
    const { tickedIn = '', one = '', many = '' } = place.dataset;
    const count = readTicks(tickedIn)?.done.length ?? 0;
    place.textContent = count === 0 ? '' : (count === 1 ? one : many).replace('#', `${count}`);
  }
}
