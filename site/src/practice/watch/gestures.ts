import { after } from '../after.ts';
import { type Deed, deedsOf, type Hand } from './hand.ts';

/** Between two keys, and between two deeds that belong together: slow enough to be seen. */
const KEY = 70;
const PRESS = 900;
/** What a page may take to show what is wanted, and how often one looks. */
const PATIENCE = 2_500;
const LOOK = 100;
/** Fields that nobody said what to type into. */
const SAMPLE = 'Atelier Verdier';

/** Does a step as a customer would, at the element that the overlay found, if any. The only place that ever acts. */
export async function use(element: Element | undefined, hand: Hand | undefined, signal: AbortSignal): Promise<void> {
  if (!element || (hand && 'pick' in hand)) {
    await doInTurn(deedsOf(hand), signal);
    return;
  }
  if (isTextField(element)) await type(element, hand && 'type' in hand ? hand.type : SAMPLE, signal);
  else press(element);
  if (!hand || !('afterwards' in hand)) return;
  await pause(PRESS, signal);
  await doInTurn(hand.afterwards, signal);
}

/** Opens the sidebar where it is shut behind a button. @returns whether it was. */
export function openSidebar(): boolean {
  const button = document.querySelector<HTMLElement>('.only-narrow[aria-expanded=false]');
  if (!button?.checkVisibility()) return false;
  press(button);
  return true;
}

/** What is not there in time is passed over. */
async function doInTurn(deeds: readonly Deed[], signal: AbortSignal): Promise<void> {
  for (const [index, deed] of deeds.entries()) {
    if (index > 0) await pause(PRESS, signal);
    const element = await shown(selectorOf(deed), signal);
    if (element) await perform(deed, element, signal);
  }
}

async function perform(deed: Deed, element: Element, signal: AbortSignal): Promise<void> {
  if (typeof deed === 'string') {
    const isShut = element.closest('.sidebar') !== null && !element.checkVisibility();
    if (isShut && openSidebar()) await pause(PRESS, signal);
    press(element);
  } else if ('choose' in deed) choose(element, deed.choose);
  else if (isTextField(element)) await type(element, deed.type, signal);
}

function selectorOf(deed: Deed): string {
  if (typeof deed === 'string') return deed;
  return 'choose' in deed ? deed.from : deed.into;
}

async function shown(selector: string, signal: AbortSignal): Promise<Element | null> {
  for (let waited = 0; waited < PATIENCE && !document.querySelector(selector); waited += LOOK) {
    await pause(LOOK, signal);
  }
  return document.querySelector(selector);
}

function press(element: Element): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!calm) element.animate([{ scale: 1 }, { scale: 0.94 }, { scale: 1 }], { duration: 260, easing: 'ease-in-out' });
  if (element instanceof HTMLElement) element.click();
}

function choose(list: Element, value: string): void {
  if (!(list instanceof HTMLSelectElement)) return;
  list.focus();
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string, signal: AbortSignal): Promise<void> {
  field.focus();
  for (let length = 1; length <= text.length; length += 1) {
    if (signal.aborted) return;
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await pause(KEY, signal);
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => after(time, resolve, signal));
}
