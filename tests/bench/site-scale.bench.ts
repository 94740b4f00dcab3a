import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ANCHORS_LOCK } from '#shared/node/read-locks.ts';
import { type BuiltSite, readBuiltSite } from '../site/built/built-site.ts';
import { lostAddresses } from '../site/built/check-anchors.ts';
import { deadLinks } from '../site/built/check-links.ts';
import { BENCH_FOLDER, buildGeneratedSite, measureBuild } from './generated-site.ts';
import type { Cost } from './measure-process.ts';
import { writePlainStarlight } from './plain-starlight.ts';

/**
 * `node tests/bench/site-scale.bench.ts [--guides 1000,4000] [--no-plain]`: builds of a generated library in two languages,
 * search index included, and beside each a plain Starlight site of the same texts. Nothing is kept from one build to the next.
 * Aims: 1,000 guides in 30 s with two cores and under 2 GB; four times as many in four times as long; no slower than plain;
 * pages that list guides no longer than a reader can use. Ends with an error where one of these is longer, or a link is dead.
 */

const { values } = parseArgs({
  options: { guides: { type: 'string', default: '1000,4000' }, 'no-plain': { type: 'boolean', default: false } },
});

/** In thirty categories, which is as many as the generator makes: five links to each on the home page, and what is around them. */
const MOST_LINKS = 200;

for (const count of values.guides.split(',').map(Number)) {
  const { folder, library, cost } = await buildGeneratedSite(count);
  print(`${count} guides, ours`, cost);
  if (!values['no-plain']) {
    const plain = join(BENCH_FOLDER, `plain-${count}`);
    await writePlainStarlight(library, plain);
    print(`${count} guides, plain Starlight`, await measureBuild(plain, `plain-${count}-site`));
  }
  const site = readBuiltSite(folder);
  for (const view of ['home', 'category', 'guide'] as const) printLongest(site, view);
  const lock = readFileSync(join(BENCH_FOLDER, `content-${count}`, ANCHORS_LOCK), 'utf8');
  const [dead, lost] = [deadLinks(site).length, lostAddresses(site, lock).length];
  if (dead + lost > 0) process.exitCode = 1;
  console.log(`  ${dead} dead links, ${lost} lost addresses\n`);
}

function print(what: string, { seconds, busySeconds, peakBytes }: Cost): void {
  const busy = busySeconds === undefined ? 'not known here' : `${busySeconds.toFixed(1)} s`;
  const memory = peakBytes === undefined ? 'not known here' : `${(peakBytes / 1e9).toFixed(2)} GB`;
  console.log(`${what.padEnd(32)} ${seconds.toFixed(1).padStart(6)} s   processors ${busy}   peak memory ${memory}`);
}

/** The page of its kind with the most links, sidebar and all: lists must not grow with the library. */
function printLongest({ pages }: BuiltSite, view: 'home' | 'category' | 'guide'): void {
  const pattern = { home: /^\/..\/$/, category: /^\/..\/categories\//, guide: /^\/..\/guides\// }[view];
  const counted = [...pages.values()]
    .filter(({ path }) => pattern.test(path))
    .map(({ path, html, tags }) => ({ path, html, links: tags.filter(({ name }) => name === 'a').length }));
  const [longest] = counted.toSorted((one, other) => other.links - one.links);
  if (!longest || longest.links > MOST_LINKS) process.exitCode = 1;
  if (!longest) {
    console.log(`  no ${view} page`);
    return;
  }
  const kilobytes = gzipSync(longest.html, { level: 9 }).length / 1000;
  console.log(`  longest ${view} page: ${longest.links} links, ${kilobytes.toFixed(1)} kB gzip   ${longest.path}`);
}
