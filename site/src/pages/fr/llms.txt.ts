import library from 'virtual:cairn-library';
import type { APIRoute } from 'astro';
import { llmsText } from '../../machines/llms-text.ts';
import { siteOf } from '../../machines/site-of.ts';

/** The French guides; /llms.txt leads here. */
export const GET: APIRoute = ({ site }) => new Response(llmsText(library, 'fr', siteOf(site)));
