import { after } from '../after.ts';
import { type Deed, deedsOf, type Hand } from './hand.ts';

/** How long things take, in ms: between two keys, and between two deeds that belong together. */
export type Pace = { readonly key: number; readonly deed: number };

/** Slow enough to be seen. */
export const SEEN: Pace = { key: 70, deed: 900 };
/** Where nobody looks; still longer than the page takes to do what was asked for. */
export const HURRIED: Pace = { key: 5, deed: 300 };

/** What a page may take to show what is wanted once it has loaded, and how often one looks. */
const PATIENCE = 2_500;
const LOOK = 100;
/** What says that the page is at work. */
const AT_WORK = '.loading, [aria-disabled=true]';
/** How much longer it may take then. */
const AT_WORK_COUNTS = 6;
/** Fields that nobody said what to type into. */
const SAMPLE = 'Atelier Verdier';

/** What is done at a step: at the element that the overlay found, if any, and with what the guide cannot say. */
export type Use = { readonly element: Element | undefined; readonly hand: Hand | undefined; readonly pace: Pace };

/** Does a step as a customer would. The only place that ever acts. */
export async function use({ element, hand, pace }: Use, signal: AbortSignal): Promise<void> {
  if (!element || (hand && 'pick' in hand)) {
    await doInTurn(deedsOf(hand), pace, signal);
    return;
  }
  if (isTextField(element)) await type(element, hand && 'type' in hand ? hand.type : SAMPLE, pace, signal);
  else press(element);
  if (!hand || !('afterwards' in hand)) return;
  await pause(pace.deed, signal);
  await doInTurn(hand.afterwards, pace, signal);
}

/** Opens the sidebar where it is shut behind a button. @returns whether it was. */
export function openSidebar(): boolean {
  const button = document.querySelector<HTMLElement>('.only-narrow[aria-expanded=false]');
  if (!button?.checkVisibility()) return false;
  press(button);
  return true;
}

/** What is not there in time is passed over. */
async function doInTurn(deeds: readonly Deed[], pace: Pace, signal: AbortSignal): Promise<void> {
  for (const [index, deed] of deeds.entries()) {
    if (index > 0) await pause(pace.deed, signal);
    const element = await shown(selectorOf(deed), signal);
    if (element) await perform(deed, element, pace, signal);
  }
}

async function perform(deed: Deed, element: Element, pace: Pace, signal: AbortSignal): Promise<void> {
  if (typeof deed === 'string') {
    const isShut = element.closest('.sidebar') !== null && !element.checkVisibility();
    if (isShut && openSidebar()) await pause(pace.deed, signal);
    press(element);
  } else if ('choose' in deed) choose(element, deed.choose);
  else if (isTextField(element)) await type(element, deed.type, pace, signal);
}

function selectorOf(deed: Deed): string {
  if (typeof deed === 'string') return deed;
  return 'choose' in deed ? deed.from : deed.into;
}

async function shown(selector: string, signal: AbortSignal): Promise<Element | null> {
  for (let waited = 0; waited < PATIENCE && !signal.aborted; ) {
    const isAtWork = document.querySelector(AT_WORK) !== null;
    if (!isAtWork && isUsable(document.querySelector(selector))) break;
    await pause(LOOK, signal);
    waited += isAtWork ? LOOK / AT_WORK_COUNTS : LOOK;
  }
  return document.querySelector(selector);
}

/** What is in the sidebar can be used even where that is shut: it is opened first. */
function isUsable(element: Element | null): boolean {
  return element !== null && (element.checkVisibility() || element.closest('.sidebar') !== null);
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

async function type(field: TextField, text: string, pace: Pace, signal: AbortSignal): Promise<void> {
  field.focus();
  for (let length = 1; length <= text.length; length += 1) {
    if (signal.aborted) return;
    field.value = text.slice(0, length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await pause(pace.key, signal);
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

function isTextField(element: Element): element is TextField {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => after(time, resolve, signal));
}
