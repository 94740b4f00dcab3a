import { resolve } from 'node:path';
import { printProblems } from '../print-problems.ts';
import { CONTENT, readLibrary } from '../read-library.ts';

/** `node shared/node/commands/check-content.ts [folder]`: tells every mistake in the content; exit code 1 on errors. */
const [, , folder] = process.argv;
const { library, problems } = await readLibrary(folder ? resolve(folder) : CONTENT, process.cwd());
console.log(printProblems(problems));
if (!library) process.exitCode = 1;
