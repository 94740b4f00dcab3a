import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { splitElisions } from '../client/search-elision.ts';
import type { PageWork } from './page-works.ts';

/** Shown on a page and nothing to look for: facts, controls, notes for screen readers. */
const NOT_SEARCHED = ['.facts', '.printed-address', '.outward .sr-only', '.unconfirmed'];

/** The parts of Pagefind's output that our own search uses; its interfaces weigh ten times as much. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?:en|fr)\.pagefind|.+\.pf_meta|(?:index|fragment)\/.+)$/;

/** More would wait in memory for Pagefind. */
const MOST_WAITING = 64;

/**
 * Fills the search index with each page as it is drawn, and writes it into the built site. In place of Starlight's own way, which
 * lets Pagefind write the files and ends it before they are all on the disk: under load one of them is cut off (Pagefind's
 * issue 1271).
 */
export function searchIndex(): PageWork {
  let index: PagefindIndex;
  const added: Promise<readonly string[]>[] = [];
  return {
    async begin() {
      const made = await createIndex({ excludeSelectors: NOT_SEARCHED });
      if (!made.index) throw new Error(`Pagefind did not start: ${made.errors.join(' ')}`);
      index = made.index;
    },
    async page({ file, html }) {
      if (!/^(?:en|fr)\//.test(file) || !html.includes('data-pagefind-body')) return html;
      added.push(addPage(index, file, html));
      await added.at(-MOST_WAITING);
      return html;
    },
    async end(folder, logger) {
      try {
        const errors = (await Promise.all(added)).flat();
        if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
        await writeIndex(index, folder);
        logger.info(`${added.length} pages can be searched.`);
      } finally {
        await close();
      }
    },
  };
}

/** What went wrong is a value, so that pages that nobody waits for yet do not end the build. */
async function addPage(index: PagefindIndex, file: string, html: string): Promise<readonly string[]> {
  try {
    const { errors } = await index.addHTMLFile({ sourcePath: file, content: splitElisions(html) });
    return errors;
  } catch (error) {
    return [`${file}: ${error}`];
  }
}

async function writeIndex(index: PagefindIndex, site: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind could not make its files: ${errors.join(' ')}`);
  const used = files.filter(({ path }) => USED.test(path));
  const folders = new Set(used.map(({ path }) => dirname(join(site, 'pagefind', path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all(used.map(({ path, content }) => writeFile(join(site, 'pagefind', path), content)));
}
