import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import { atomFeed } from '../../machines/atom-feed.ts';
import { siteOf } from '../../machines/site-of.ts';

/** The guides that changed last. */
export const getStaticPaths = (() =>
  LANGUAGES.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  new Response(atomFeed(library, props.language, siteOf(site)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
