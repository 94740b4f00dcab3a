import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateContent } from './library-generator.ts';
import { type Cost, measureProcess } from './measure-process.ts';
import { writePlainStarlight } from './plain-starlight.ts';
import { writeContent } from './write-content.ts';

/**
 * `node tests/bench/site-scale.bench.ts [--guides 1000,4000] [--no-plain]`: builds of a generated library in two languages,
 * search index included, and beside each a plain Starlight site of the same texts. Nothing is kept from one build to the next.
 * Aims: 1,000 guides in 30 s with two cores and under 2 GB; four times as many in four times as long; no slower than plain.
 */

const { values } = parseArgs({
  options: { guides: { type: 'string', default: '1000,4000' }, 'no-plain': { type: 'boolean', default: false } },
});
const ROOT = join(import.meta.dirname, '../..');
// Inside the repository, where packages are found.
const FOLDER = join(ROOT, 'dist/bench');
const BUILD = join(import.meta.dirname, 'build-site.ts');

for (const count of values.guides.split(',').map(Number)) {
  const content = join(FOLDER, `content-${count}`);
  const plain = join(FOLDER, `plain-${count}`);
  const library = await writeContent(await generateContent(count), content);
  print(`${count} guides, ours`, await buildOf(join(ROOT, 'site'), `site-${count}`, { CAIRN_CONTENT: content }));
  if (values['no-plain']) continue;
  await writePlainStarlight(library, plain);
  print(`${count} guides, plain Starlight`, await buildOf(plain, `plain-${count}-site`));
}

async function buildOf(root: string, name: string, env: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const [out, cache] = [join(FOLDER, name), join(FOLDER, `${name}-cache`)];
  for (const folder of [out, cache]) await rm(folder, { recursive: true, force: true });
  return measureProcess(BUILD, [root, out, cache], { ...process.env, ...env });
}

function print(what: string, { seconds, peakBytes }: Cost): void {
  const memory = peakBytes === undefined ? 'not known here' : `${(peakBytes / 1e9).toFixed(2)} GB`;
  console.log(`${what.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s   peak memory ${memory}`);
}
