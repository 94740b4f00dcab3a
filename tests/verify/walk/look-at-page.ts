import type { Box, CardAlone, CardButton, SeenCard, Sight } from './sight.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };

/**
 * Looks at the page, through closed shadow roots too: ours and those of the practice Manager. It is sent to the page as text
 * and runs in the world of the extension's own scripts, so it holds everything that it needs, and only reads.
 */
export function lookAtPage(selectors: readonly string[]): Sight {
  const roots: (Document | ShadowRoot)[] = [document];
  let own: ShadowRoot | undefined;
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.localName.includes('-') && element.popover !== 'manual') continue;
      const inside = chrome.dom.openOrClosedShadowRoot(element);
      if (inside?.querySelector('.card-layer')) own = inside;
      else if (inside) roots.push(inside);
    }
  }

  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;

  // `main .button` also where the button stands in a shadow root inside of main.
  const matches = (element: Element, parts: readonly string[]): boolean => {
    if (element.matches(parts.join(' '))) return true;
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot)) return false;
    return parts.some((_part, place) => {
      if (place === 0 || !element.matches(parts.slice(place).join(' '))) return false;
      for (let around: Element | null = root.host; around; around = around.parentElement)
        if (matches(around, parts.slice(0, place))) return true;
      return false;
    });
  };
  const allOf = (selector: string): Element[] => {
    const parts = selector.replaceAll(/\s*>\s*/g, '>').split(' ');
    const last = parts.at(-1)?.split('>').at(-1) ?? selector;
    return roots.flatMap((root) => [...root.querySelectorAll(last)].filter((element) => matches(element, parts)));
  };

  const words = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const kindOf = (button: Element): CardButton['is'] => {
    if (button.matches('.main')) return 'next';
    if (button.matches('.heed')) return 'heed';
    if (button.matches('.answer')) return 'answer';
    if (button.matches('header > .icon:not([data-move])')) return 'fold';
    if (button.matches('.state button:not(.visit)')) return 'show';
    return button.matches('.state a:not([target])') ? 'way' : 'other';
  };
  const readCard = (root: ShadowRoot): SeenCard | undefined => {
    const card = root.querySelector('.card-layer section');
    if (!card) return undefined;
    const state = card.querySelector<HTMLElement>('.state');
    const link = card.querySelector('footer a.plain')?.getAttribute('href') ?? '';
    const isEnd = !state && card.querySelector('.instruction') !== null;
    return {
      is: state ? 'step' : isEnd ? 'end' : card.matches('.chip') ? 'folded' : 'other',
      step: state ? (link.split('#')[1] ?? '') : '',
      sight: state?.dataset.sight ?? '',
      at: boxOf(card),
      says: [card.querySelector('.instruction'), state].map(words).join(' | '),
      buttons: [...card.querySelectorAll<HTMLButtonElement>('button, a.button')]
        .filter((button) => !button.disabled && isDrawn(button))
        .map((button) => ({ ...boxOf(button), name: words(button), is: kindOf(button) })),
    };
  };

  const isThere = (selector: string): boolean => roots.some((root) => root.querySelector(selector) !== null);
  let focused: Element | null = document.activeElement;
  while (focused instanceof HTMLElement) {
    const inside: ShadowRoot | null = chrome.dom.openOrClosedShadowRoot(focused);
    if (!inside?.activeElement) break;
    focused = inside.activeElement;
  }
  return {
    card: own && readCard(own),
    rings: own ? [...own.querySelectorAll('.ring')].filter(isDrawn).map(boxOf) : [],
    boxes: selectors.map((selector) => allOf(selector).filter(isDrawn).map(boxOf)),
    typed: focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement ? focused.value : undefined,
    dialog: isThere('dialog[open], [role=dialog]'),
    // The practice Manager's buttons say so while its server would be at work.
    rests: isThere('h1') && !isThere('[aria-busy=true], .loading, [aria-disabled=true]'),
  };
}

/** Copies the card out of its closed root. Sent to the page as text, as `lookAtPage` is. */
export function copyCard(): CardAlone | undefined {
  for (const host of document.querySelectorAll<HTMLElement>('[popover=manual]')) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    const layer = root?.querySelector('.card-layer');
    if (!root || !layer) continue;
    const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    return { styles: rules.join('\n'), markup: layer.innerHTML };
  }
  return undefined;
}
