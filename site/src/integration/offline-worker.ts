import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { TICKS_ATTRIBUTE } from '#shared/library/start-link.ts';
import { isPage, OFFLINE_PAGE } from '../offline/caches.ts';

const WORKER = fileURLToPath(new URL('../offline/worker/worker.ts', import.meta.url));
const KEPT_PAGES = ['/', '/en/', '/fr/', OFFLINE_PAGE];

/** Lets readers install the knowledge base and read what they opened without a network. */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'cairn-offline-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await buildWorker(folder, keptFiles(folder));
      },
    },
  };
}

/** Pages to begin with, and the styles and scripts that any guide needs, so that whatever was opened is whole. */
function keptFiles(folder: string): readonly string[] {
  const pages = KEPT_PAGES.map((path) => readFileSync(join(folder, path, 'index.html'), 'utf8'));
  const files = readdirSync(join(folder, '_astro'));
  const kept = new Set<string>();
  const keepNamedIn = (text: string): void => {
    for (const file of files.filter((name) => !kept.has(name) && text.includes(name))) {
      kept.add(file);
      if (/\.(?:js|css)$/.test(file)) keepNamedIn(readFileSync(join(folder, '_astro', file), 'utf8'));
    }
  };
  for (const html of [...pages, ...aGuideOfEach(folder)]) keepNamedIn(html);
  return [...KEPT_PAGES, ...[...kept].toSorted().map((file) => `/_astro/${file}`)];
}

/** Guides are drawn by the same components, so that one names the files of all. */
function aGuideOfEach(folder: string): readonly string[] {
  return ['en', 'fr'].flatMap((language) => {
    const guides = join(folder, language, 'guides');
    const pages = readdirSync(guides).map((name) => readFileSync(join(guides, name, 'index.html'), 'utf8'));
    // An alias is only a doorway, and names no file of a guide.
    return pages.filter((html) => html.includes(TICKS_ATTRIBUTE)).slice(0, 1);
  });
}

async function buildWorker(folder: string, kept: readonly string[]): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { CAIRN_KEPT: JSON.stringify(kept), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: WORKER, formats: ['iife'], name: 'cairn', fileName: () => 'sw.js' },
      // A browser takes a worker for a new one only where its bytes differ: so it names the pages that it keeps, too.
      rolldownOptions: { output: { banner: `/* ${digestOf(folder, kept)} */` } },
    },
  });
}

function digestOf(folder: string, kept: readonly string[]): string {
  const digest = createHash('sha256');
  for (const path of kept.filter(isPage)) digest.update(readFileSync(join(folder, path, 'index.html')));
  return digest.digest('hex').slice(0, 16);
}
