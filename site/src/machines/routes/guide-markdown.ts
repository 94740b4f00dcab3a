import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import { guideMarkdown } from '../guide-markdown.ts';
import { siteOf } from '../site-of.ts';

/** Each guide's page again, as Markdown beside it. */
export const getStaticPaths = (() =>
  LANGUAGES.flatMap((language) =>
    library.guides.map((guide) => ({ params: { language, key: guide.key }, props: { guide, language } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  new Response(guideMarkdown(library, props.guide, props.language, siteOf(site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
