import type { APIRoute } from 'astro';
import { z } from 'zod';
import { guidesListSchema } from '../machines/guides-list.ts';

/** What guides.json may hold. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(guidesListSchema));
