import { writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Library } from '#shared/library/library.ts';
import { type GuideAnswers, newGuideFile, WHY_NOT } from '#shared/library/new-guide.ts';
import { printProblems } from '../print-problems.ts';
import { CONTENT, readLibrary } from '../read-library.ts';

/**
 * `node shared/node/commands/new-guide.ts [folder]`: asks for what a guide begins with and writes its file. Answers may be
 * given as `--key`, `--faq`, `--category`, `--title-en` and `--title-fr`; what is given is not asked for.
 */
const { values, positionals } = parseArgs({
  options: {
    key: { type: 'string' },
    faq: { type: 'string' },
    category: { type: 'string' },
    'title-en': { type: 'string' },
    'title-fr': { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ? resolve(positionals[0]) : CONTENT;
const { library, problems } = await readLibrary(folder, process.cwd());

if (library) {
  const answers = await askAll(library);
  if (answers) await write(answers, Object.keys(library.sources)[0] ?? '');
} else stop(`${printProblems(problems)}\n\nCorrect the errors first.`);

/** Nothing where an answer cannot be taken. */
async function askAll(library: Library): Promise<GuideAnswers | undefined> {
  const answers = { key: '', faq: '', category: '', titleEn: '', titleFr: '' };
  for (const { name, given, words } of questions(library)) {
    const taken = given === undefined ? await ask(words, (typed) => WHY_NOT[name](typed, library)) : given.trim();
    const why = taken === undefined ? `${words.trim()} This was not given.` : WHY_NOT[name](taken, library);
    if (taken === undefined || why) {
      stop(why ?? '');
      return undefined;
    }
    answers[name] = taken;
  }
  return answers;
}

function questions({ categories }: Library) {
  const known = Object.keys(categories).join(', ');
  return [
    { name: 'key', given: values.key, words: 'Key of the guide (its address, for example authorize-partner): ' },
    { name: 'faq', given: values.faq, words: 'Its number at the original, or nothing: ' },
    { name: 'category', given: values.category, words: `Category (${known}): ` },
    { name: 'titleEn', given: values['title-en'], words: 'Title in English: ' },
    { name: 'titleFr', given: values['title-fr'], words: 'Title in French: ' },
  ] as const;
}

/** Asks until the answer can be taken. Nothing where nobody is there to answer. */
async function ask(words: string, whyNot: (typed: string) => string | undefined): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const typed = (await terminal.question(words)).trim();
      const why = whyNot(typed);
      if (!why) return typed;
      console.log(`  ${why}`);
    }
  } finally {
    terminal.close();
  }
}

async function write(answers: GuideAnswers, source: string): Promise<void> {
  const file = join(folder, 'guides', `${answers.key}.yaml`);
  const today = new Date().toISOString().slice(0, 10);
  await writeFile(file, newGuideFile(answers, today, source), { flag: 'wx' });
  console.log(`Written: ${relative(process.cwd(), file)}
Next: name its sources, write its steps, then run "npm run content" and, when it is as it should be, "npm run stamp".`);
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
