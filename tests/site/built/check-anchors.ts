import { LANGUAGES } from '#shared/guide/language.ts';
import { guideAddress } from '#shared/library/library.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** Addresses of content/anchors.lock, each ever published, that no longer land in one of the languages. */
export function lostAddresses(site: BuiltSite, lock: string): string[] {
  return lock
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const [key = '', anchor] = line.split('#');
      return LANGUAGES.flatMap((language) => {
        const page = guidePage(site, guideAddress({ key }, language));
        if (!page) return [`${line}: there is no such guide in ${language}`];
        const lost = anchor !== undefined && page.ids.get(anchor) !== 1;
        return lost ? [`${line}: ${page.path} has it ${page.ids.get(anchor) ?? 0} times`] : [];
      }).concat(site.pages.has(`/${key}/`) ? [] : [`${line}: there is no short address /${key}`]);
    });
}

/** The page of a guide, or the one that the doorway of an older key leads to. */
function guidePage(site: BuiltSite, address: string): BuiltPage | undefined {
  const page = site.pages.get(address);
  const language = address.slice(1, 3);
  const onward = page?.tags.find(({ attributes }) => attributes.get('data-language') === language);
  return onward ? site.pages.get(onward.attributes.get('href') ?? '') : page;
}

/**
 * Guides whose two languages do not have the same places, so that changing the language would lose one's step. An underscore
 * begins what the page itself adds, such as the words it explains: those differ.
 */
export function unequalAnchors({ pages }: BuiltSite): string[] {
  return [...pages.values()].flatMap((english) => {
    if (!english.path.startsWith('/en/guides/')) return [];
    const french = pages.get(english.path.replace('/en/', '/fr/'));
    const only = (page: BuiltPage, other: BuiltPage | undefined) =>
      [...page.ids.keys()]
        .filter((id) => !id.startsWith('_') && !other?.ids.has(id))
        .map((id) => `${page.path} alone has #${id}`);
    return [...only(english, french), ...(french ? only(french, english) : [])];
  });
}

/** Ids that a page has more than once: a link to one lands on the first, which may be the wrong one. */
export function repeatedIds({ pages }: BuiltSite): string[] {
  return [...pages.values()].flatMap(({ path, ids }) =>
    [...ids].flatMap(([id, count]) => (count > 1 ? [`${path} has #${id} ${count} times`] : [])),
  );
}
