import type { Loader } from 'astro/loaders';
import { printProblems } from '#shared/node/print-problems.ts';
import { readLibrary } from '#shared/node/read-library.ts';
import { pageEntries } from './page-entries.ts';

/** Yields every page of the knowledge base, in both languages, from the writers' files. */
export function pagesLoader(): Loader {
  return {
    name: 'cairn-pages',
    async load({ store, parseData, generateDigest, logger }) {
      const { library, problems } = await readLibrary();
      if (!library) {
        // The library plugin then stops the build; while developing, the pages stay as they were.
        logger.error(`The content has mistakes.\n\n${printProblems(problems)}`);
        return;
      }
      store.clear();
      for (const { headings, ...entry } of pageEntries(library)) {
        const data = await parseData(entry);
        // The text itself is drawn by our components; here stands only what the table of contents needs.
        const rendered = { html: '', metadata: { headings: [...headings] } };
        store.set({ ...entry, data, rendered, digest: generateDigest({ ...data, headings }) });
      }
    },
  };
}
