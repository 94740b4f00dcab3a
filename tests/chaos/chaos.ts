import { parseArgs } from 'node:util';
import { builtLibrary } from '../verify/built-extension.ts';
import { openChaosStand } from './chaos-stand.ts';
import { tableOf, tellOf } from './chaos-table.ts';
import { leaksInOnePage, leaksOverLoads, tellLeaks } from './count-leaks.ts';
import { chaosWalk, runChaos } from './run-chaos.ts';

/** `npm run chaos -- --walks=200 --seed=1`, or one of them again: `--seed=1 --walk=17`. See README.md. */

const NAVIGATIONS = 50;

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    walk: { type: 'string' },
  },
});
const seed = Number(values.seed);
const first = Number(values.walk ?? values.from);
const count = values.walk === undefined ? Number(values.walks) : 1;
const library = builtLibrary();
const began = performance.now();
const walks = Array.from({ length: count }, (_, place) => chaosWalk(library, seed, first + place));
const ends = await runChaos(library, walks, (end) => {
  const left = first + count - 1 - end.walk.number;
  if (left > 0 && left % 25 === 0) console.log(`  ${left} left`);
  if (end.end === 'broken' || values.walk !== undefined) console.log(tellOf(end, seed));
});
console.log(`\n${tableOf(ends)}`);
console.log(`${ends.length} walks in ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}\n`);
const leaking = values.walk === undefined && (await isLeaking());
process.exitCode = leaking || ends.some(({ end }) => end === 'broken') ? 1 : 0;

async function isLeaking(): Promise<boolean> {
  const stand = await openChaosStand();
  const inOnePage = await leaksInOnePage(stand, NAVIGATIONS);
  const overLoads = await leaksOverLoads(stand, NAVIGATIONS);
  await stand.close();
  console.log(tellLeaks('in one page', inOnePage));
  console.log(tellLeaks('from load to load', overLoads));
  return inOnePage.leaks || overLoads.leaks;
}
