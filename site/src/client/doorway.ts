import { chooseLanguage, storedLanguage, storeLanguage } from './choose-language.ts';

/** A page that serves both languages: goes on to the reader's, with query and fragment, or leaves the two links. */

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const language = chooseLanguage(storedLanguage(), navigator.languages);

for (const link of links) {
  link.search = location.search;
  link.hash = location.hash;
  link.addEventListener('click', () => storeLanguage(link.dataset.language ?? ''));
}

const way = links.find((link) => link.dataset.language === language);
if (way) location.replace(way.href);
