import { rmSync } from 'node:fs';
import type { Library } from '#shared/library/library.ts';
import { printTable } from '../../../shared/node/print-table.ts';
import { handFor } from '../../../site/src/practice/watch/hands.ts';
import { extensionWith } from '../built-extension.ts';
import { EXPECTED } from '../expected/all.ts';
import { PLAIN } from '../plan/conditions.ts';
import { type Walk, walksUnder } from '../plan/plan.ts';
import { failuresOf } from '../report/summary.ts';
import { accessChecks } from '../walk/check-access.ts';
import { networkLog } from '../walk/network-log.ts';
import { runWalks } from '../walk/run-walks.ts';
import { CONTENT_FAULTS } from './content-faults.ts';
import type { Fault } from './fault.ts';
import { NETWORK_FAULTS } from './network-faults.ts';
import { PAGE_FAULTS } from './page-faults.ts';

type Tried = { readonly fault: Fault; readonly caught: boolean; readonly said: string };

/** Longer than any of these walks takes, in ms. */
const ENDS_WITHIN = 90_000;

/**
 * Plants every fault, one at a time, and walks the guide that it is in.
 *
 * @param named only these, where any are named.
 * @returns 0 where each one was caught.
 */
export async function tryFaults(library: Library, browsers: number, named: readonly string[]): Promise<number> {
  const left = [...CONTENT_FAULTS, ...PAGE_FAULTS, ...NETWORK_FAULTS].filter(
    ({ name }) => named.length === 0 || named.includes(name),
  );
  const tried: Tried[] = [];
  const shard = async (): Promise<void> => {
    for (let fault = left.shift(); fault; fault = left.shift()) {
      const one = await tryFault(fault, library);
      tried.push(one);
      console.log(`${one.caught ? '✓' : '✗'} ${fault.name}; ${left.length} left`);
    }
  };
  await Promise.all(Array.from({ length: browsers }, shard));
  const rows = tried.map(({ fault, caught, said }) => [caught ? '✓' : '✗', fault.name, fault.in, fault.guide, said]);
  console.log(printTable(['', 'fault', 'in', 'guide', 'caught by'], rows));
  const missed = tried.filter(({ caught }) => !caught).length;
  console.log(
    missed === 0 ? `✓ all ${tried.length} faults are caught` : `✗ ${missed} of ${tried.length} are not caught`,
  );
  return missed === 0 ? 0 : 1;
}

async function tryFault(fault: Fault, sound: Library): Promise<Tried> {
  const library = structuredClone(sound);
  if (fault.in === 'content') fault.plant(library);
  const extension = extensionWith(library, addedBy(fault));
  const network = networkLog();
  try {
    const [record] = await runWalks([walkInto(fault, library)], {
      table: EXPECTED,
      labels: library.labels,
      handFor,
      browsers: 1,
      endsWithin: ENDS_WITHIN,
      bench: { network, extension, ...(fault.in === 'page' && { before: fault.plant }) },
      aside: { picture: async () => undefined, access: accessChecks() },
    });
    const failures = [...(record ? failuresOf([record]) : []), ...network.byCairn()];
    const caught = failures.find((failure) => fault.caughtBy.test(failure));
    const said = caught ?? failures[0] ?? 'nothing';
    return { fault, caught: caught !== undefined, said: said.split('plain: ')[1]?.slice(0, 90) ?? said };
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

function addedBy(fault: Fault): Readonly<Record<string, string>> {
  if (fault.in === 'worker') return { 'background.js': fault.plant };
  return fault.in === 'script' ? { 'manager.js': fault.plant } : {};
}

function walkInto({ guide, way = {}, manager = 'en' }: Fault, { guides }: Library): Walk {
  const walks = walksUnder(
    PLAIN,
    guides.filter(({ key }) => key === guide),
  );
  const fits = (walk: Walk) =>
    walk.manager === manager && Object.entries(way).every(([choice, branch]) => walk.way[choice] === branch);
  const found = walks.find(fits);
  if (!found) throw new Error(`There is no such way through ${guide}.`);
  return found;
}
