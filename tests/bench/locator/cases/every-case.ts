import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { adminCases } from './admin-cases.ts';
import type { BenchCase, Half } from './bench-case.ts';
import { siteCases } from './site-cases.ts';

/**
 * Every case of a data folder, one after the other: pages are read when their cases come.
 *
 * @param folder holds `similo2-js` and `vendure-admin`, or one of them: what is absent is said in one line.
 * @param halves of which cases are wanted: the others are not even made.
 */
export function* everyCase(folder: string, halves: readonly Half[] = ['tuning', 'reporting']): Generator<BenchCase> {
  const sites = join(folder, 'similo2-js');
  const admin = join(folder, 'vendure-admin');
  if (existsSync(join(sites, 'website.json'))) yield* siteCases(sites, halves);
  else console.log(`No real sites here: ${sites} is absent.`);
  if (existsSync(join(admin, 'cases.jsonl'))) yield* adminCases(admin, halves);
  else console.log(`No admin app here: ${admin} is absent.`);
}
