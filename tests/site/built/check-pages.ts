import type { BuiltPage, Tag } from './built-page.ts';
import type { BuiltSite } from './built-site.ts';

/** Pictures that say nothing to who does not see them. An empty `alt` says that there is nothing to say. */
export function withoutAlternative(site: BuiltSite): string[] {
  return onEachTag(site, (tag, page) => {
    const { name, attributes } = tag;
    if (['img', 'area'].includes(name)) return attributes.has('alt') ? undefined : 'has no alternative text';
    if (name === 'input' && attributes.get('type') === 'image' && !attributes.get('alt'))
      return 'has no alternative text';
    if (['iframe', 'object', 'canvas', 'video'].includes(name)) return isNamed(tag) ? undefined : 'has no name';
    if (name !== 'svg' || attributes.get('aria-hidden') === 'true') return undefined;
    const titled = /^\s*<title[^>]*>[^<]*\S[^<]*<\/title>/.test(page.html.slice(tag.end, tag.end + 500));
    return attributes.get('role') === 'img' && (isNamed(tag) || titled) ? undefined : 'has no name and is not hidden';
  });
}

function isNamed({ attributes }: Tag): boolean {
  return ['aria-label', 'aria-labelledby', 'title'].some((name) => attributes.get(name));
}

/** Starlight writes these into its own parts: the depth in the table of contents, the size of icons and of the theme's list. */
const FORCED = /^(?:--depth: \d|--sl-icon-size: [\d.]+r?em|--sl-select-width: [\d.]+em);?$/;

/** Styles and handlers inside the page: each one weakens what the content security policy can forbid. */
export function inlineCode(site: BuiltSite): string[] {
  return onEachTag(site, ({ name, attributes }) => {
    if (name === 'style') return 'is an inline style sheet';
    const handler = [...attributes.keys()].find((attribute) => attribute.startsWith('on'));
    if (handler) return `has the handler ${handler}`;
    const style = attributes.get('style');
    return style === undefined || FORCED.test(style) ? undefined : `has the style ${style}`;
  });
}

const LOADING =
  /^(?:stylesheet|(?:shortcut )?icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;
const ELSEWHERE = /^(?:https?:)?\/\//;

/** What a page, or a style sheet, would fetch from another host. Links that a reader follows are none. */
export function requestsElsewhere(site: BuiltSite): string[] {
  const isElsewhere = (address: string): boolean => ELSEWHERE.test(address) && !address.startsWith(site.origin);
  const inPages = onEachTag(site, ({ name, attributes }) => {
    const loads = name === 'link' && LOADING.test(attributes.get('rel') ?? '') ? [attributes.get('href')] : [];
    const asked = [
      ...loads,
      ...['src', 'poster', 'data', 'action', 'formaction', 'ping'].map((one) => attributes.get(one)),
    ];
    const sets = (attributes.get('srcset') ?? '').split(',').map((one) => one.trim());
    const found = [...asked, ...sets].find((address) => address !== undefined && isElsewhere(address));
    return found && `asks ${found}`;
  });
  const inStyles = [...site.files].flatMap((file) => {
    if (!file.endsWith('.css')) return [];
    const addresses = [
      ...site
        .read(file)
        .toString()
        .matchAll(/(?:url\(\s*|@import\s*)["']?([^"')\s]+)/g),
    ];
    return addresses.flatMap(([, address = '']) => (isElsewhere(address) ? [`${file} asks ${address}`] : []));
  });
  return [...inPages, ...inStyles];
}

function onEachTag({ pages }: BuiltSite, problemOf: (tag: Tag, page: BuiltPage) => string | undefined): string[] {
  return [...pages.values()].flatMap((page) =>
    page.tags.flatMap((tag) => {
      const problem = problemOf(tag, page);
      return problem ? [`${page.path}: a ${tag.name} ${problem}`] : [];
    }),
  );
}
