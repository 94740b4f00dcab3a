import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adminCases } from './admin-cases.ts';
import type { BenchCase } from './bench-case.ts';
import { siteCases } from './site-cases.ts';

/**
 * Every case of a data folder, one after the other: pages are read when their cases come.
 *
 * @param folder holds `similo2-js` and `vendure-admin`, or one of them: what is absent is said in one line.
 */
export function* everyCase(folder: string): Generator<BenchCase> {
  const sites = join(folder, 'similo2-js');
  const admin = join(folder, 'vendure-admin');
  if (existsSync(join(sites, 'website.json'))) yield* siteCases(sites);
  else console.log(`No real sites here: ${sites} is absent.`);
  if (existsSync(join(admin, 'cases.jsonl'))) yield* adminCases(admin);
  else console.log(`No admin app here: ${admin} is absent.`);
}
