import { anchorOfAddress } from './anchor-of-address.ts';
import { storeLanguage } from './choose-language.ts';

/** Keeps the reader's step when they change the language, and remembers the language for short links. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch-language]')) {
  link.addEventListener('click', () => {
    storeLanguage(link.hreflang);
    link.search = location.search;
    link.hash = isInView(anchorOfAddress(document, location.hash)) ? location.hash : anchorInView();
  });
}

/** Whether the reader is still where the address has led them. */
function isInView(anchor: HTMLElement | null): boolean {
  if (!anchor) return false;
  const { top, bottom } = anchor.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The last anchor that has come up to the header; nothing at the top of the page. */
function anchorInView(): string {
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const anchors = [...document.querySelectorAll<HTMLElement>('[data-anchor]')];
  const passed = anchors.filter((anchor) => anchor.getBoundingClientRect().top <= header + 1);
  return window.scrollY > 0 ? (passed.at(-1)?.dataset.anchor ?? '') : '';
}
