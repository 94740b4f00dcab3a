import library from 'virtual:cairn-library';
import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { historyOf } from '../../guide/guide-history.ts';
import { atomFeed } from '../../machines/atom-feed.ts';
import { siteOf } from '../../machines/site-of.ts';

/** The guides that changed last. */
export const getStaticPaths = (() =>
  LANGUAGES.map((language) => ({ params: { language }, props: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  new Response(atomFeed(library, props.language, siteOf(site), changedOn), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });

/** A guide that was never published has no history; then the day when somebody last looked at it must do. */
function changedOn(guide: Guide): string {
  return historyOf(guide)[0]?.date ?? guide.checked;
}
