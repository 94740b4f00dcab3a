import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({
    loader: () => [
      { id: 'en', title: 'Cairn' },
      { id: 'fr', title: 'Cairn' },
    ],
    schema: docsSchema(),
  }),
};
