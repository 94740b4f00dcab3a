/**
 * What a page does to the element that a step points at, and to itself. Each is sent to the page as text, holds all that it
 * needs, ends by itself, and leaves the page as it was.
 */

/** At least and at most, in ms: from what nobody notices to what one waits for. */
const LASTS = { least: 200, most: 2_000 };

/** What is done to the first element of this selector. */
export type PageFault = 'late' | 'removed' | 'replaced' | 'moved' | 'disabled' | 'redrawn' | 'veiled' | 'dialog';

export const PAGE_FAULTS: readonly PageFault[] = [
  ...(['late', 'removed', 'replaced', 'moved', 'disabled', 'redrawn', 'veiled', 'dialog'] as const),
];

/**
 * The expression that makes it happen in a page.
 *
 * @param length from 0 to 1: as short or as long as it may be.
 */
export function faultInPage(fault: PageFault, selector: string, length: number): string {
  const lasts = Math.round(LASTS.least + length * (LASTS.most - LASTS.least));
  return `(${disturb.toString()})(${JSON.stringify([fault, selector, lasts])})`;
}

function disturb([fault, selector, lasts]: readonly [PageFault, string, number]): void {
  const main = document.querySelector<HTMLElement>('main');
  const target =
    (selector && document.querySelector<HTMLElement>(selector)) || main?.querySelector<HTMLElement>('button, a');
  if (!main || !target) return;
  const after = (end: () => void): void => void setTimeout(end, lasts);
  const eachFrame = (act: (frame: number) => void): void => {
    const end = performance.now() + lasts;
    let frame = 0;
    requestAnimationFrame(function next() {
      frame += 1;
      act(frame);
      if (performance.now() < end) requestAnimationFrame(next);
    });
  };
  // What is in a dialog of the top layer, or holds one, cannot be taken out without closing it.
  const isFree = (element: Element): boolean => !element.querySelector('dialog[open]') && !element.matches('dialog');

  switch (fault) {
    case 'late': {
      main.style.display = 'none';
      after(() => main.style.removeProperty('display'));
      break;
    }
    case 'removed': {
      const place = document.createComment('');
      target.replaceWith(place);
      after(() => place.replaceWith(target));
      break;
    }
    case 'replaced': {
      const other = target.cloneNode(true);
      // Whoever presses the new one has pressed the old one.
      other.addEventListener('click', () => target.click());
      target.replaceWith(other);
      after(() => other.isConnected && other.parentNode?.replaceChild(target, other));
      break;
    }
    case 'moved': {
      eachFrame((frame) => target.style.setProperty('translate', `${frame % 60}px ${frame % 40}px`));
      setTimeout(() => target.style.removeProperty('translate'), lasts + 100);
      break;
    }
    case 'disabled': {
      target.setAttribute('disabled', '');
      after(() => target.removeAttribute('disabled'));
      break;
    }
    case 'redrawn': {
      eachFrame(() => {
        for (const element of [target, ...main.querySelectorAll('*')].slice(0, 300))
          if (isFree(element) && !element.contains(document.activeElement))
            element.parentNode?.insertBefore(element, element.nextSibling);
      });
      break;
    }
    case 'veiled': {
      const veil = document.createElement('div');
      veil.className = 'loading';
      veil.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: rgb(255 255 255 / 60%)';
      document.body.append(veil);
      after(() => veil.remove());
      break;
    }
    case 'dialog': {
      const dialog = document.createElement('dialog');
      dialog.append('One moment.');
      document.body.append(dialog);
      dialog.showModal();
      after(() => dialog.remove());
      break;
    }
  }
}
