import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Guide } from '#shared/guide/schema.ts';
import { type PageFinisher, startPageFinisher } from './page-finisher.ts';
import type { Thread } from './run-thread.ts';

/** Starts work for another core while Astro draws the pages. The folder of the site is empty when it begins. */
export type SideWork = (folder: string) => Thread | Promise<Thread>;

/**
 * Gives other cores their work as early as it can be done, and hands each page on as soon as it is drawn: so no page of a large
 * site is read or written again.
 */
export function pageWorks(guides: readonly Guide[], beside: readonly SideWork[]): AstroIntegration {
  let folder: string;
  let finisher: PageFinisher | undefined;
  let threads: readonly Thread[] = [];
  return {
    name: 'cairn-page-works',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => finishing(astro, (file, page) => finisherOf(finisher).finish(file, page)));
      },
      // The first moment at which the folder has been emptied.
      'astro:build:setup': async ({ target }) => {
        if (target !== 'server' || finisher) return;
        finisher = startPageFinisher({
          folder,
          guides: guides.map(({ key, faq, aliases, title }) => ({ key, faq, aliases, title })),
        });
        threads = await Promise.all(beside.map((work) => work(folder)));
      },
      'astro:build:done': async ({ logger }) => {
        for (const line of await finisherOf(finisher).end()) logger.info(line);
        await Promise.all(threads.map((thread) => thread.end()));
      },
    },
  };
}

function finisherOf(finisher: PageFinisher | undefined): PageFinisher {
  if (!finisher) throw new Error('Astro drew a page before its build was set up.');
  return finisher;
}

/** Astro's own way to draw a page, with its HTML handed on. */
function finishing(astro: AstroPrerenderer, finish: PageFinisher['finish']): AstroPrerenderer {
  return {
    ...astro,
    async render(request, options) {
      const drawn = await astro.render(request, options);
      const response = drawn instanceof Response ? drawn : drawn.response;
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/html')) return drawn;
      const page = await finish(fileOf(request.url), await response.arrayBuffer());
      const rewritten = new Response(page ?? null, { status: response.status, headers: response.headers });
      return drawn instanceof Response ? rewritten : { ...drawn, response: rewritten };
    },
  };
}

/** `/404/` is the one page that is written without a folder of its own. */
function fileOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/^\/|\/$/g, '');
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
