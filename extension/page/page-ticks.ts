import { BOX_SELECTOR, DONE_ATTRIBUTE, isPossibleId, TICKS_ATTRIBUTE } from '#shared/library/start-link.ts';
import { MOST_STEPS } from '../messages/limits.ts';
import type { Message } from '../messages/message.ts';

/** The extension's side of the boxes on a guide's page. */

/** The guide that this page is. */
export function guideOfPage(): string | undefined {
  const guide = ticksLine()?.getAttribute(TICKS_ATTRIBUTE);
  return guide && isPossibleId(guide) ? guide : undefined;
}

/** Shows the page which steps are done in the Manager; it ticks them itself. */
export function showDone(done: Readonly<Record<string, readonly string[]>>): void {
  const guide = guideOfPage();
  const steps = guide === undefined ? undefined : done[guide];
  if (steps) ticksLine()?.setAttribute(DONE_ATTRIBUTE, steps.join(' '));
  else ticksLine()?.removeAttribute(DONE_ATTRIBUTE);
}

/** The steps that are ticked on this page, if it is this guide's. */
export function tickedOnPage(guide: string): readonly string[] {
  return guide === guideOfPage() ? idsOf(boxes().filter(isChecked)) : [];
}

type Told = NonNullable<Message<'progress'>['ticks']>;

/**
 * Tells what a click of a person has just ticked, or unticked: then that tick alone, for the page may not know yet what has been
 * done meanwhile. A tick brings along those that the page kept while there was no Cairn. What a script made up is not heard: a click
 * on a box that comes from its label is a person's where the click on the label was.
 */
export function hearTicks(tell: (ticks: Told) => void): (event: MouseEvent) => void {
  return ({ isTrusted, target }) => {
    const guide = guideOfPage();
    const ticks = isTrusted && guide !== undefined ? ticksOf(target) : undefined;
    if (guide !== undefined && ticks) tell({ guide, ...ticks });
  };
}

function ticksOf(target: EventTarget | null): Omit<Told, 'guide'> | undefined {
  if (!(target instanceof Element)) return undefined;
  const ticked = boxes().filter(isChecked);
  // The one button of the line clears all ticks, right after we have heard of it.
  if (target.closest('button') && ticksLine()?.contains(target)) return { done: [], open: idsOf(ticked) };
  const box = boxes().find((one) => one === target);
  if (!box) return undefined;
  return isChecked(box) ? { done: idsOf(ticked), open: [] } : { done: [], open: idsOf([box]) };
}

function ticksLine(): Element | null {
  return document.querySelector(`[${TICKS_ATTRIBUTE}]`);
}

function boxes(): readonly Element[] {
  return [...document.querySelectorAll(BOX_SELECTOR)];
}

function isChecked(box: Element): boolean {
  return box.matches(':checked');
}

function idsOf(boxes: readonly Element[]): readonly string[] {
  return boxes
    .map((box) => box.getAttribute('value') ?? '')
    .filter(isPossibleId)
    .slice(0, MOST_STEPS);
}
