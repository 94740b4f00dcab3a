import { parseArgs } from 'node:util';
import { authorizePartner } from '../shared/walkthrough/authorize-partner.ts';
import { openKillStand } from './kill-stand.ts';
import { runKills } from './run-kills.ts';
import { seededRandom } from './seeded-random.ts';

/** `npm run kill-test -- --runs=1000 --seed=1`: kills worker, tab and browser in the middle of steps. Needs the built extension. */

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const runs = Number(values.runs);
const stand = await openKillStand();
const began = performance.now();
const figures = await runKills(stand, authorizePartner, runs, seededRandom(Number(values.seed)));
await stand.close();

const { kills, lost, stored, answered, runsFinished, broken } = figures;
console.log(
  `${runs} kills in ${Math.round((performance.now() - began) / 1000)} s (seed ${values.seed}): ` +
    `${kills.worker} of the worker, ${kills.tab} of the tab, ${kills.browser} of the browser; ${runsFinished} walks to the end.\n` +
    `The step in flight: ${stored} times stored (${answered} of them said so), ${lost} times undone. Broken: ${broken.length}.`,
);
for (const line of broken) console.log(line);
process.exitCode = broken.length > 0 ? 1 : 0;
