import { LANGUAGES, languageOf } from '#shared/guide/language.ts';
import { chooseLanguage, storedLanguage, storeLanguage } from './choose-language.ts';

/**
 * A page that serves both languages: goes on to the reader's, with query and fragment, or leaves the two links. Rules of hosts
 * and the page that is not there say in the query which language an address of the original was in.
 */

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const query = new URLSearchParams(location.search);
const language = languageOf(query.get('language'), LANGUAGES) ?? chooseLanguage(storedLanguage(), navigator.languages);
query.delete('language');

for (const link of links) {
  link.search = `${query}`;
  link.hash = location.hash;
  link.addEventListener('click', () => storeLanguage(link.dataset.language ?? ''));
}

const way = links.find((link) => link.dataset.language === language);
if (way) location.replace(way.href);
