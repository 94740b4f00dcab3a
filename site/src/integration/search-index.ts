import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { splitElisions } from '../client/search-elision.ts';
import type { PageWork } from './page-work.ts';

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
export async function searchIndex(): Promise<PageWork> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  const added: Promise<readonly string[]>[] = [];
  return {
    async page({ file, html }) {
      const content = /^(?:en|fr)\//.test(file) ? searchedPart(html) : undefined;
      if (content === undefined) return html;
      added.push(addPage(index, file, content));
      await added.at(-MOST_WAITING);
      return html;
    },
    async end(folder) {
      try {
        const errors = (await Promise.all(added)).flat();
        if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
        await writeIndex(index, folder);
        return `${added.length} pages can be searched.`;
      } finally {
        await close();
      }
    },
  };
}

/**
 * What Pagefind reads of a page: its language, the tags in its head that are for the search, and its main part without the
 * drawings. Half of a page is neither, and would only be sent and parsed. Nothing for a page that is not to be found.
 */
export function searchedPart(html: string): string | undefined {
  const [main] = /<main\b[^>]* data-pagefind-body[\s\S]*<\/main>/.exec(html) ?? [];
  if (!main) return undefined;
  const [root = '<html>'] = /<html\b[^>]*>/.exec(html) ?? [];
  const known = html.match(/<meta data-pagefind-meta[^>]*>/g) ?? [];
  const text = main.replace(/<svg\b[\s\S]*?<\/svg>/g, '');
  return splitElisions(`${root}<head>${known.join('')}</head><body>${text}</body></html>`);
}

/** What went wrong is a value, so that pages that nobody waits for yet do not end the build. */
async function addPage(index: PagefindIndex, file: string, content: string): Promise<readonly string[]> {
  try {
    const { errors } = await index.addHTMLFile({ sourcePath: file, content });
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
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { path, content } of used) writeFileSync(join(site, 'pagefind', path), content);
}
