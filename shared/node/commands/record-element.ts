import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { bundleRecorder } from '../bundle-recorder.ts';
import { printProblems } from '../print-problems.ts';
import { readLibrary } from '../read-library.ts';
import { ROOT } from '../set-up.js';

/**
 * `node shared/node/commands/record-element.ts`: writes dist/record-element.js, which records an element of the Manager for a
 * guide when an author runs it in DevTools, and says how.
 */
const FILE = join(ROOT, 'dist/record-element.js');
const { library, problems } = await readLibrary();

if (library) {
  const script = await bundleRecorder(library.labels);
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, script);
  console.log(howTo(relative(process.cwd(), FILE), script.length));
} else {
  console.error(`${printProblems(problems)}\n\nCorrect the errors first.`);
  process.exitCode = 1;
}

function howTo(file: string, length: number): string {
  return `Written: ${file} (${Math.round(length / 1000)} kB)

Once, in Chrome, Brave, Edge or Chromium:
  1. Open the page of the Manager with the element, then DevTools (F12), and there Sources > Snippets.
  2. Make a new snippet, paste the whole file into it, and save it. After a change of labels.yaml, paste it anew.

For each element:
  3. Select it: right click on it, Inspect. Close the menus that you do not want to be seen.
  4. Run the snippet (Ctrl+Enter, on a Mac Cmd+Enter). Where nothing that a step can use is selected, click the element;
     the page does not hear that click.
  5. The console shows its "target:", which is on the clipboard, and says whether Cairn finds the element by it.
  6. Read it through: nothing in it may be a customer's. Paste it into the step, add what the sources say (place, near,
     under), and run "npm run content".

The script only looks. It sends nothing, and reads no field's value.`;
}
