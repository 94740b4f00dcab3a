import library from 'virtual:cairn-library';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';
import { guideAddress, guideByKey } from '#shared/library/library.ts';
import { DARK, LIGHT } from '#shared/page/tokens.ts';
import { viewGuide } from '../guide/guide-view.ts';
import { previewAddress } from '../preview/preview-address.ts';
import { feedAddress } from './atom-feed.ts';
import { siteOf } from './site-of.ts';
import { structuredData } from './structured-data.ts';

type HeadTag = StarlightRouteData['head'][number];

/** What a page says of itself to programs, besides what Starlight says already. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { starlightRoute: route } = locals;
  const language = languageOf(route.lang, LANGUAGES) ?? 'en';
  const { draws } = route.entry.data;
  const address = siteOf(site);
  const guide = draws.view === 'guide' ? draws.key : undefined;
  const pending = guide && guideByKey(library, guide)?.pending;
  route.head = [
    ...route.head.filter((tag) => !(pending && leadsTo(tag, pending))),
    link({ rel: 'manifest', href: '/manifest.webmanifest' }),
    link({ rel: 'apple-touch-icon', href: '/icons/touch.png' }),
    { tag: 'meta', attrs: { name: 'theme-color', media: '(prefers-color-scheme: light)', content: LIGHT.paper } },
    { tag: 'meta', attrs: { name: 'theme-color', media: '(prefers-color-scheme: dark)', content: DARK.paper } },
    link({ rel: 'alternate', type: 'application/atom+xml', href: feedAddress(language), title: 'Cairn' }),
    meta('og:image', new URL(previewAddress(guide, language), address).href),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('og:image:alt', route.entry.data.title),
  ];
  if (!guide) return;
  const view = viewGuide(library, guide, language);
  route.head.push(
    link({ rel: 'alternate', type: 'text/markdown', href: `${guideAddress(view.guide, language)}index.md` }),
    ...structuredData(view, address).map(jsonLd),
  );
});

/** Search engines are sent to no page that lacks texts. */
function leadsTo({ tag, attrs }: HeadTag, language: Language): boolean {
  return tag === 'link' && attrs?.rel === 'alternate' && attrs.hreflang === language;
}

function link(attrs: Record<string, string>): HeadTag {
  return { tag: 'link', attrs };
}

function meta(property: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { property, content } };
}

/** Nothing in a text may end the script early. */
function jsonLd(data: object): HeadTag {
  return {
    tag: 'script',
    attrs: { type: 'application/ld+json' },
    content: JSON.stringify(data).replaceAll('<', '\\u003c'),
  };
}
