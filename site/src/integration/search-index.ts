import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Half of all files are doorways and the practice Manager, which nobody searches. */
const SEARCHED = '{en,fr}/**/*.html';

/** Shown on a page and nothing to look for: facts, controls, notes for screen readers. */
const NOT_SEARCHED = ['.facts', '.printed-address', '.outward .sr-only', '.unconfirmed'];

/** The parts of Pagefind's output that our own search uses; its interfaces weigh ten times as much. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?:en|fr)\.pagefind|.+\.pf_meta|(?:index|fragment)\/.+)$/;

/**
 * Writes the search index into the built site. In place of Starlight's own way, which lets Pagefind write the files and ends it
 * before they are all on the disk: under load one of them is cut off (Pagefind's issue 1271).
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'cairn-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
          logger.info(`${await fill(index, site)} pages can be searched.`);
        } finally {
          await close();
        }
      },
    },
  };
}

async function fill(index: PagefindIndex, site: string): Promise<number> {
  const added = await index.addDirectory({ path: site, glob: SEARCHED });
  const made = await index.getFiles();
  const errors = [...added.errors, ...made.errors];
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
  const used = made.files.filter(({ path }) => USED.test(path));
  const folders = new Set(used.map(({ path }) => dirname(join(site, 'pagefind', path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(used.map(({ path, content }) => writeFile(join(site, 'pagefind', path), content)));
  return added.page_count;
}
