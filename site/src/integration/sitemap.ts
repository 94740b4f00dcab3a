import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** A sitemap of the pages that want to be found: a built page that asks not to be is left out. */
export function sitemapOfFindable(): AstroIntegration {
  let folder: URL;
  const made = sitemap({
    filter: (page) => isFindable(folder, new URL(page).pathname),
    i18n: { defaultLocale: 'en', locales: { en: 'en', fr: 'fr' } },
  });
  const { 'astro:config:done': configured } = made.hooks;
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:config:done': (options) => {
        folder = options.config.outDir;
        return configured?.(options);
      },
    },
  };
}

function isFindable(folder: URL, path: string): boolean {
  const file = new URL(`.${path.replace(/\/?$/, '/')}index.html`, folder);
  return existsSync(file) && !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8'));
}
