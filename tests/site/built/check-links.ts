import { LANGUAGES } from '#shared/guide/language.ts';
import type { BuiltPage, Tag } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** Links of the site to itself that lead nowhere, or to a place that is not there. */
export function deadLinks(site: BuiltSite): string[] {
  return linksInside(site).flatMap(({ page, to }) => {
    const why = whyDead(site, to);
    return why ? [`${page.path} leads to ${to.pathname}${to.search}${to.hash}: ${why}`] : [];
  });
}

/** Links that take a reader into the other language without saying so. */
export function straysOfLanguage(site: BuiltSite): string[] {
  return linksInside(site).flatMap(({ page, tag, to }) => {
    const there =
      LANGUAGES.find((language) => to.pathname.startsWith(`/${language}/`)) ?? to.searchParams.get('language');
    if (tag.name !== 'a' || !there || !page.language || there === page.language) return [];
    return tag.attributes.get('hreflang') === there
      ? []
      : [`${page.path} leads to ${to.pathname}${to.search}: in ${there}`];
  });
}

type Link = { readonly page: BuiltPage; readonly tag: Tag; readonly to: URL };

function linksInside({ pages, origin }: BuiltSite): Link[] {
  return [...pages.values()].flatMap((page) =>
    page.tags.flatMap((tag) => {
      const written = tag.name === 'a' || tag.name === 'link' ? tag.attributes.get('href') : tag.attributes.get('src');
      if (written === undefined || /^(?:data|mailto|tel):/.test(written)) return [];
      const to = new URL(written, origin + page.path);
      return to.origin === origin ? [{ page, tag, to }] : [];
    }),
  );
}

/** Why a link leads nowhere; nothing where it leads somewhere. Short addresses carry their fragment to the guide. */
function whyDead(site: BuiltSite, { pathname, hash, searchParams }: URL): string | undefined {
  const page = site.pages.get(pathname) ?? site.pages.get(`${pathname}/`);
  if (!page) return site.files.has(pathname) ? undefined : 'no such page';
  if (pathname.startsWith('/practice/')) return whyNotPractised(site, searchParams);
  if (!hash) return undefined;
  const onward = page.tags.find(({ attributes }) => attributes.has('data-language'))?.attributes.get('href');
  const target = onward && onward !== '/en/' ? site.pages.get(onward) : page;
  return target?.ids.has(decodeURIComponent(hash.slice(1))) ? undefined : 'no such place on the page';
}

function whyNotPractised(site: BuiltSite, asked: URLSearchParams): string | undefined {
  const guide = asked.get('guide');
  const step = asked.get('step');
  if (!guide) return undefined;
  const page = site.pages.get(`/en/guides/${guide}/`);
  if (!page) return 'no such guide';
  return step && !page.ids.has(step) ? 'no such step' : undefined;
}
