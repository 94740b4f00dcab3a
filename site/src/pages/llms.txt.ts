import library from 'virtual:cairn-library';
import type { APIRoute } from 'astro';
import { llmsText } from '../machines/llms-text.ts';
import { siteOf } from '../machines/site-of.ts';

/** The English guides, where the convention looks for them. */
export const GET: APIRoute = ({ site }) => new Response(llmsText(library, 'en', siteOf(site)));
