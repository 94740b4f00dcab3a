import type { Page } from 'playwright-core';

/**
 * Run in the page: notes what the page could hear of our card. Nobody in a page hears anything earlier than who listens on
 * the window before everything else.
 */
export function hearAll(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const keys = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'focus', 'blur', 'focusin', 'focusout'];
  const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'contextmenu', 'wheel'];
  for (const type of [...keys, ...presses]) {
    window.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof Element && target.matches('html > [popover], dialog > [popover]:empty')) heard.push(type);
      },
      true,
    );
  }
}

/** What the page has heard of our card since it was loaded. */
export async function heardOfUs(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const heard: unknown = Reflect.get(window, 'heard');
    return Array.isArray(heard) ? heard.map(String) : ['nobody listens'];
  });
}
