import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '#shared/guide/problem.ts';
import type { Composed, ContentText, ContentTexts } from '#shared/library/compose-library.ts';
import { sortProblems } from '#shared/library/sort-problems.ts';
import { composeOnce } from './compose-once.ts';
import { readText } from './read-text.ts';

/** The content of this repository, unless `CAIRN_CONTENT` names another folder: benchmarks build one of thousands of guides. */
export const CONTENT = process.env.CAIRN_CONTENT
  ? resolve(process.env.CAIRN_CONTENT)
  : join(import.meta.dirname, '../../content');

/**
 * Reads and checks the content from disk. Mistakes come back as problems, all of them at once; nothing is thrown.
 *
 * @param folder absolute path of the content.
 * @param root the folder from which problems name files.
 */
export async function readLibrary(folder: string = CONTENT, root: string = dirname(folder)): Promise<Composed> {
  const disk = readerFrom(root);
  const texts: ContentTexts = {
    guides: await readGuides(join(folder, 'guides'), disk),
    labels: await disk.read(join(folder, 'labels.yaml')),
    pages: await disk.read(join(folder, 'manager', 'pages.yaml')),
    sources: await disk.read(join(folder, 'sources.yaml')),
    categories: await disk.read(join(folder, 'categories.yaml')),
    glossary: await disk.read(join(folder, 'glossary.yaml')),
  };
  const { library, problems, files } = await composeOnce(texts);
  // A file that could not be read was composed as an empty one: its own reason is the better one.
  const unread = new Set(disk.problems.map(({ file }) => file));
  const all = sortProblems([...disk.problems, ...problems.filter(({ file }) => !unread.has(file))]);
  return library && disk.problems.length === 0 ? { library, problems: all, files } : { problems: all, files };
}

type Disk = {
  readonly problems: Problem[];
  readonly read: (path: string) => Promise<ContentText>;
  readonly refuse: (path: string, message: string, hint: string) => void;
};

function readerFrom(root: string): Disk {
  const problems: Problem[] = [];
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');
  return {
    problems,
    async read(path) {
      const name = nameOf(path);
      const read = await readText(path, name);
      if ('text' in read) return { name, text: read.text };
      problems.push(read.problem);
      return { name, text: '' };
    },
    refuse(path, message, hint) {
      problems.push({ file: nameOf(path), line: 1, column: 1, path: '', severity: 'error', message, hint });
    },
  };
}

async function readGuides(folder: string, disk: Disk): Promise<ContentText[]> {
  const names = await namesIn(folder);
  if (!names) {
    disk.refuse(folder, 'this folder is missing', 'Guides are YAML files in content/guides.');
    return [];
  }
  for (const name of names.filter((name) => name.endsWith('.yml')))
    disk.refuse(join(folder, name), 'this file ends with .yml', 'Guides end with .yaml: rename it.');
  return Promise.all(names.filter((name) => name.endsWith('.yaml')).map((name) => disk.read(join(folder, name))));
}

/** Without what editors and systems hide; nothing where there is no such folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}
