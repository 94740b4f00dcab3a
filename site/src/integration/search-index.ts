import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { splitElisions } from '../client/search-elision.ts';

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
        const copies = await mkdtemp(join(tmpdir(), 'cairn-search-'));
        try {
          const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
          if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
          await copyPages(site, copies);
          logger.info(`${await fill(index, copies, site)} pages can be searched.`);
        } finally {
          await close();
          await rm(copies, { recursive: true, force: true });
        }
      },
    },
  };
}

/** The pages as the index is to read them. */
async function copyPages(site: string, copies: string): Promise<void> {
  for await (const page of glob('{en,fr}/**/*.html', { cwd: site })) {
    const html = await readFile(join(site, page), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    await mkdir(dirname(join(copies, page)), { recursive: true });
    await writeFile(join(copies, page), splitElisions(html));
  }
}

async function fill(index: PagefindIndex, pages: string, site: string): Promise<number> {
  const added = await index.addDirectory({ path: pages });
  const made = await index.getFiles();
  const errors = [...added.errors, ...made.errors];
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
  const used = made.files.filter(({ path }) => USED.test(path));
  const folders = new Set(used.map(({ path }) => dirname(join(site, 'pagefind', path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(used.map(({ path, content }) => writeFile(join(site, 'pagefind', path), content)));
  return added.page_count;
}
