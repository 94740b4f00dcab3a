import type { AstroIntegration } from 'astro';
import type { Library } from '#shared/library/library.ts';
import type { MachineOrder } from '../machines/write-machine-files.ts';
import type { SideWork } from './page-works.ts';
import { startThread } from './run-thread.ts';

const THREAD = new URL('../machines/write-machine-files.ts', import.meta.url);
const ROUTES = {
  '/[language]/guides/[key]/index.md': 'guide-markdown.ts',
  '/support/guides/[key].json': 'support-guide.ts',
  '/practice/packs/[key].json': 'practice-pack.ts',
};

/**
 * What programs read of each guide. Four thousand files at a thousand guides: a thread writes them while Astro draws the pages,
 * for Astro would take as long for each as for a small page.
 */
export function machineFiles(library: Library, site: string): SideWork {
  return (folder) => {
    const order: MachineOrder = { folder, library, site };
    return startThread(THREAD, order);
  };
}

/** The same files while developing, where nothing is written. */
export function machineRoutes(): AstroIntegration {
  return {
    name: 'cairn-machine-routes',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, file] of Object.entries(ROUTES))
          injectRoute({ pattern, entrypoint: new URL(`../machines/routes/${file}`, import.meta.url) });
      },
    },
  };
}
