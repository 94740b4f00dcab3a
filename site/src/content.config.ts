import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { pagesLoader } from './loader/pages-loader.ts';

/** What a page of the knowledge base draws; MarkdownContent.astro turns it into a view. */
const drawsSchema = z.discriminatedUnion('view', [
  z.object({ view: z.literal('guide'), key: z.string() }),
  z.object({ view: z.literal('category'), key: z.string(), page: z.number().optional() }),
  z.object({ view: z.literal('home') }),
  z.object({ view: z.literal('extension') }),
  z.object({ view: z.literal('state') }),
  z.object({ view: z.literal('support') }),
  z.object({ view: z.literal('privacy') }),
]);

const schemaFor = docsSchema({ extend: z.object({ draws: drawsSchema }) });
let schema: ReturnType<typeof schemaFor> | undefined;

export const collections = {
  docs: defineCollection({
    loader: pagesLoader(),
    // Made once: Astro asks for each page, and making it takes longer than using it. No page has a picture of its own folder.
    schema: (context) => {
      schema ??= schemaFor(context);
      return schema;
    },
  }),
};
