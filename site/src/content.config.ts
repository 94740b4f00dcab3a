import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { pagesLoader } from './loader/pages-loader.ts';

/** What a page of the knowledge base draws; MarkdownContent.astro turns it into a view. */
const drawsSchema = z.discriminatedUnion('view', [
  z.object({ view: z.literal('guide'), key: z.string() }),
  z.object({ view: z.literal('category'), key: z.string() }),
  z.object({ view: z.literal('home') }),
  z.object({ view: z.literal('extension') }),
  z.object({ view: z.literal('state') }),
]);

export const collections = {
  docs: defineCollection({
    loader: pagesLoader(),
    schema: docsSchema({ extend: z.object({ draws: drawsSchema }) }),
  }),
};
