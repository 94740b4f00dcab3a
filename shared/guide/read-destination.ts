import type { Destination } from './inline.ts';

/** Where a link leads, or what is wrong with it and what to do. */
export type ReadDestination = { readonly to: Destination } | { readonly message: string; readonly hint: string };

const GUIDE = /^guide:([a-z0-9]+(?:-[a-z0-9]+)*)(?:#([a-z0-9]+(?:-[a-z0-9]+)*))?$/;
const HERE = /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const FAQ = /^faq:([1-9]\d{0,8})$/;
// A host with a dot and nothing that ends a link or could hide another one. Longer checks belong to the browser.
const WEB = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"\\]*)?$/i;
const FORMS = 'A link leads to guide:key, guide:key#step, #step, faq:2669 or https://….';

/** Reads what stands between the round brackets of a link. */
export function destinationOf(written: string): ReadDestination {
  const guide = GUIDE.exec(written);
  if (guide?.[1]) return { to: { to: 'guide', guide: guide[1], ...(guide[2] ? { anchor: guide[2] } : {}) } };
  const here = HERE.exec(written);
  if (here?.[1]) return { to: { to: 'here', anchor: here[1] } };
  const faq = FAQ.exec(written);
  if (faq?.[1]) return { to: { to: 'faq', faq: Number(faq[1]) } };
  if (WEB.test(written)) return { to: { to: 'web', url: written } };
  if (/^http:/i.test(written)) return { message: `"${written}" is not a secure address`, hint: 'Begin with https://.' };
  return { message: `"${written}" is not a destination`, hint: FORMS };
}
