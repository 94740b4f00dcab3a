import library from 'virtual:cairn-library';
import type { APIRoute } from 'astro';

/** The Manager's pages, which every guide on the practice Manager needs: once, and not again in the file of each. */
export const GET: APIRoute = () => Response.json(library.pages);
