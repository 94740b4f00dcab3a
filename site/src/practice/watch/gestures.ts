import { after } from '../after.ts';
import type { Hand } from './hands.ts';

/** Between two keys, and between two presses that belong together: slow enough to be seen. */
const KEY = 70;
const PRESS = 900;
/** Fields that nobody said what to type into. */
const SAMPLE = 'Atelier Verdier';

/** Uses an element of the practice Manager as a customer would: types, ticks or presses. The only place that ever does. */
export async function use(element: Element, hand: Hand | undefined, signal: AbortSignal): Promise<void> {
  if (isTextField(element)) await type(element, hand && 'type' in hand ? hand.type : SAMPLE, signal);
  else press(element);
}

/** Presses one after the other; what is not there is passed over. */
export async function pressAll(selectors: readonly string[], signal: AbortSignal): Promise<void> {
  for (const [index, selector] of selectors.entries()) {
    if (index > 0) await pause(PRESS, signal);
    const element = document.querySelector(selector);
    if (element) press(element);
  }
}

/** Opens the sidebar where it is shut behind a button. @returns whether it was. */
export function openSidebar(): boolean {
  const button = document.querySelector<HTMLElement>('.only-narrow[aria-expanded=false]');
  if (!button?.checkVisibility()) return false;
  press(button);
  return true;
}

function press(element: Element): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!calm) element.animate([{ scale: 1 }, { scale: 0.94 }, { scale: 1 }], { duration: 260, easing: 'ease-in-out' });
  if (element instanceof HTMLElement) element.click();
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
