import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Library } from '#shared/library/library.ts';
import { guideAsMarkdown } from './guide-as-markdown.ts';

/** What Starlight's own manual sets up, and one page of Markdown for each guide and language. No guide in the sidebar. */
const FILES = {
  'astro.config.mjs': `
    import starlight from '@astrojs/starlight';
    import { defineConfig } from 'astro/config';
    export default defineConfig({
      site: 'http://localhost:4321',
      devToolbar: { enabled: false },
      integrations: [starlight({
        title: 'Plain',
        defaultLocale: 'en',
        locales: { en: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } },
        sidebar: [{ label: 'Guides', link: '/' }],
      })],
    });`,
  'src/content.config.ts': `
    import { docsLoader } from '@astrojs/starlight/loaders';
    import { docsSchema } from '@astrojs/starlight/schema';
    import { defineCollection } from 'astro:content';
    export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
};

/** Writes a plain Starlight site of the same texts, inside this repository so that it finds the same packages. */
export async function writePlainStarlight(library: Library, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(FILES)) await write(file, text);
  for (const language of LANGUAGES) {
    const docs = `src/content/docs/${language}`;
    await write(`${docs}/index.md`, '---\ntitle: Guides\n---\n');
    for (const guide of library.guides)
      await write(`${docs}/guides/${guide.key}.md`, guideAsMarkdown(guide, language, library));
  }
}
