import type { Page } from 'playwright-core';

/** Which of those who name elements read what somebody typed: in a field that stands inside a label. */
export function valueReads(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    document.body.innerHTML =
      '<input type="checkbox" id="box"><label for="box">Flash <input value="typed"> times</label>';
    const box = document.querySelector('#box');
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let reads = 0;
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      ...value,
      get() {
        reads += 1;
        return value?.get?.call(this);
      },
    });
    const openShadowRoot = (element: Element) => element.shadowRoot;
    const eyes = { own: document.createElement('div'), base: '', openShadowRoot };
    const readers: readonly (readonly [string, () => unknown])[] = [
      ['us', () => JSON.stringify(window.cairn.takeSnapshot(document, eyes).snapshot)],
      ['dom-accessibility-api', () => box && window.beside.computeAccessibleName(box)],
      ['aria-api', () => box && window.beside.getName(box)],
    ];
    return readers.flatMap(([name, read]) => {
      reads = 0;
      read();
      return reads > 0 ? [name] : [];
    });
  });
}
