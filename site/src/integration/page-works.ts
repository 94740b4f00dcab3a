import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** A page of the site as it was drawn, before it is written. */
export type DrawnPage = {
  /** From the root of the site, with slashes: `en/guides/dark-mode/index.html`. */
  readonly file: string;
  readonly html: string;
};

/** What is done with the site while Astro draws its pages. */
export type PageWork = {
  /** Before the first page. The folder of the site is empty then. */
  begin?(folder: string): Promise<void> | void;
  /** With every page: says what is to be written in its place. */
  page?(page: DrawnPage): Promise<string> | string;
  /** Once all pages are written. */
  end(folder: string, logger: AstroIntegrationLogger): Promise<void>;
};

/**
 * Hands each page on as soon as it is drawn, so that other cores have work while the next one is drawn, and no page of a large
 * site is read or written again. The works take a page in their order.
 */
export function pageWorks(works: readonly PageWork[]): AstroIntegration {
  let folder: string;
  return {
    name: 'cairn-page-works',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async setup() {
            await astro.setup?.();
            for (const work of works) await work.begin?.(folder);
          },
          async render(request, options) {
            const drawn = await astro.render(request, options);
            const response = drawn instanceof Response ? drawn : drawn.response;
            if (!response.body || !response.headers.get('content-type')?.startsWith('text/html')) return drawn;
            const changed = await workOn(works, { file: fileOf(request.url), html: await response.text() });
            const rewritten = new Response(changed, { status: response.status, headers: response.headers });
            return drawn instanceof Response ? rewritten : { ...drawn, response: rewritten };
          },
        }));
      },
      'astro:build:done': async ({ logger }) => {
        for (const work of works) await work.end(folder, logger);
      },
    },
  };
}

async function workOn(works: readonly PageWork[], { file, html }: DrawnPage): Promise<string> {
  let changed = html;
  for (const work of works) changed = (await work.page?.({ file, html: changed })) ?? changed;
  return changed;
}

/** `/404/` is the one page that is written without a folder of its own. */
function fileOf(url: string): string {
  const path = decodeURI(new URL(url).pathname).replace(/^\/|\/$/g, '');
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
