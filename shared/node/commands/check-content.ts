import { resolve } from 'node:path';
import { sortProblems } from '#shared/library/sort-problems.ts';
import { readStamps } from '#shared/translation/stamp.ts';
import { stateOfGuides } from '#shared/translation/state-of-guides.ts';
import { checkLocks } from '../check-locks.ts';
import { printProblems } from '../print-problems.ts';
import { printStates } from '../print-states.ts';
import { CONTENT, readLibrary } from '../read-library.ts';
import { readLocks } from '../read-locks.ts';

/**
 * `node shared/node/commands/check-content.ts [folder]`: tells every mistake in the content, then the state of the guides;
 * exit code 1 on errors.
 */
const [, , named] = process.argv;
const folder = named ? resolve(named) : CONTENT;
const composed = await readLibrary(folder, process.cwd());
const locks = await readLocks(folder, process.cwd());
const problems = sortProblems([...composed.problems, ...checkLocks(composed, locks)]);

console.log(printProblems(problems));
if (composed.library) {
  const { stamps } = readStamps(locks.translations.text);
  console.log(`\n${printStates(stateOfGuides(composed.library, stamps))}`);
}
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
