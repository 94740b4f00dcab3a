import { BOX_SELECTOR } from '#shared/library/start-link.ts';
import { forgetTicks, type KeptTicks, keepTicks, readTicks, watchTicks } from './kept-ticks.ts';
import { nextStep } from './next-step.ts';
import { walkedSteps, watchWalk } from './walked-steps.ts';

/** Makes the boxes of a guide's page remember their ticks, and offers the step to go on with. `line` says which guide it is. */
export function rememberTicks(line: HTMLElement, signal: AbortSignal): void {
  const { ticks: guide = '', titleEn = '', titleFr = '', goOn = '' } = line.dataset;
  const boxes = [...document.querySelectorAll<HTMLInputElement>(BOX_SELECTOR)];
  const link = line.querySelector('a');
  let done: readonly string[] = [];
  let walked: readonly string[] = [];

  function show(kept: KeptTicks | undefined): void {
    done = kept?.done ?? [];
    walked = kept?.walked ?? [];
    for (const box of boxes) box.checked = done.includes(box.value);
    line.toggleAttribute('data-kept', done.length > 0);
    line.toggleAttribute('data-all', done.length > 0 && !kept?.next);
    if (!link || !kept?.next) return;
    link.hash = kept.next.id;
    link.textContent = goOn.replace('#', kept.next.number);
  }

  function keep(now: readonly string[], told = walked): void {
    const next = nextStep(now);
    const ticks = { done: now, next, titles: { en: titleEn, fr: titleFr }, walked: told, at: Date.now() };
    // A checklist remembers when its last tick was taken away: guides that were finished before stay unticked.
    if (now.length === 0 && placesElsewhere().length === 0) forgetTicks(guide);
    else keepTicks(guide, ticks);
    show(ticks);
  }

  function follow(): void {
    const told = walkedSteps(line);
    if (!told || isSame(told, walked)) return;
    const own = done.filter((id) => told.includes(id) || !walked.includes(id));
    keep([...own, ...told.filter((id) => !own.includes(id))], told);
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
  const recall = () => {
    const kept = readTicks(guide);
    show(kept);
    const finished = finishedElsewhere(kept?.at ?? 0).filter((id) => !done.includes(id));
    if (finished.length > 0) keep([...done, ...finished]);
    follow();
    countTicksElsewhere();
  };
  for (const other of [guide, ...placesElsewhere().map(({ dataset }) => dataset.tickedIn ?? '')])
    watchTicks(other, recall, signal);
  // Back from another guide, the page may be the one that was left.
  window.addEventListener('pageshow', recall, { signal });
  const tickedBefore = boxes.flatMap(({ checked, value }) => (checked ? [value] : []));
  if (!readTicks(guide) && tickedBefore.length > 0) keep(tickedBefore);
  recall();
  watchWalk(line, follow, signal);
}

/** Says beside a step that is a whole guide how many steps are ticked there. */
function countTicksElsewhere(): void {
  for (const place of placesElsewhere()) {
    const { tickedIn = '', one = '', many = '', all = '' } = place.dataset;
    const kept = readTicks(tickedIn);
    const count = kept?.done.length ?? 0;
    const some = (count === 1 ? one : many).replace('#', `${count}`);
    place.textContent = isFinished(kept) ? all : count > 0 ? some : '';
  }
}

/** Steps that are guides which the reader has come to the end of since `since`: what they untick later stays unticked. */
function finishedElsewhere(since: number): readonly string[] {
  return placesElsewhere().flatMap((place) => {
    const kept = readTicks(place.dataset.tickedIn ?? '');
    const step = place.closest<HTMLElement>('[data-anchor]')?.dataset.anchor;
    return step && isFinished(kept) && kept.at > since ? [step] : [];
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

function placesElsewhere(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-ticked-in]')];
}

function isFinished(kept: KeptTicks | undefined): kept is KeptTicks {
  return kept !== undefined && kept.done.length > 0 && !kept.next;
}
