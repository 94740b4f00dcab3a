import type { APIRoute } from 'astro';
import { siteOf } from '../machines/site-of.ts';

/** Everything may be read; pages that nobody should be sent to say so themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', siteOf(site)).href}\n`);
