import library from 'virtual:cairn-library';
import type { APIRoute } from 'astro';
import { guidesList } from '../machines/guides-list.ts';
import { siteOf } from '../machines/site-of.ts';

/** Every guide with its ids and addresses, for programs. */
export const GET: APIRoute = ({ site }) => Response.json(guidesList(library, siteOf(site)));
