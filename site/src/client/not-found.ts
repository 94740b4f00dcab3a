import { chooseLanguage, storedLanguage } from './choose-language.ts';
import { readFaqAddress } from './faq-address.ts';

/** Where the page does not exist: the original's form of address leads to our guide, or to the original itself. */

const asked = readFaqAddress(location.pathname);
const known: unknown = JSON.parse(document.querySelector('#known-guides')?.textContent ?? '{}');

if (asked) {
  const key =
    known instanceof Object ? Object.entries(known).find(([faq]) => Number(faq) === asked.faq)?.[1] : undefined;
  const language = asked.language ?? chooseLanguage(storedLanguage(), navigator.languages) ?? 'en';
  if (typeof key === 'string') location.replace(`/${language}/guides/${key}/${location.search}${location.hash}`);
  else offerOriginal(asked.faq);
}

function offerOriginal(faq: number): void {
  for (const offer of document.querySelectorAll<HTMLElement>('[data-original]')) {
    const link = offer.querySelector('a');
    if (!link) continue;
    link.href = `https://faq.infomaniak.com/${faq}`;
    link.textContent = `FAQ ${faq}`;
    offer.hidden = false;
  }
}
