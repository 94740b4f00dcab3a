import { resolve } from 'node:path';
import { checkOriginality, readSources } from '../check-originality.ts';
import { printProblems } from '../print-problems.ts';
import { CONTENT, readLibrary } from '../read-library.ts';

/**
 * `node shared/node/commands/check-originality.ts [folder]`: tells where a text of ours has eight words or more in the
 * order of a source. The sources lie beside the repository, in ../shared, or in the folder that is named.
 */
const folder = resolve(process.argv[2] ?? resolve(CONTENT, '../../shared'));
const index = await readSources(folder);
if (!index) console.log(`The sources are not at ${folder}, so there is nothing to compare the texts with.`);
else {
  const { files } = await readLibrary(CONTENT, process.cwd());
  const problems = checkOriginality(files, index);
  console.log(printProblems(problems));
  if (problems.length > 0) process.exitCode = 1;
}
