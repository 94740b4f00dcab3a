import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '#shared/library/library.ts';
import { generateContent } from './library-generator.ts';
import { type Cost, measureProcess } from './measure-process.ts';
import { writeContent } from './write-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(import.meta.dirname, 'build-site.ts');

/** Where benchmarks write. Inside the repository, because a build finds its packages from there; never in what is published. */
export const BENCH_FOLDER = join(ROOT, 'dist/bench');

/** A generated library and the site that was built of it. */
export type GeneratedSite = { readonly folder: string; readonly library: Library; readonly cost: Cost };

/** Generates so many guides and builds the knowledge base of them in two languages, search index included. */
export async function buildGeneratedSite(count: number): Promise<GeneratedSite> {
  const content = join(BENCH_FOLDER, `content-${count}`);
  const library = await writeContent(await generateContent(count), content);
  const name = `site-${count}`;
  const cost = await measureBuild(join(ROOT, 'site'), name, { CAIRN_CONTENT: content });
  return { folder: join(BENCH_FOLDER, name), library, cost };
}

/** Builds an Astro site with nothing kept from an earlier build. */
export async function measureBuild(root: string, name: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const [out, cache] = [join(BENCH_FOLDER, name), join(BENCH_FOLDER, `${name}-cache`)];
  for (const folder of [out, cache]) await rm(folder, { recursive: true, force: true });
  return measureProcess(BUILD, [root, out, cache], { ...process.env, ...env });
}
