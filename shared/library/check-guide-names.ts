import { type Finding, isMapping, valueAt } from '#shared/guide/content-file.ts';
import { locate } from '#shared/guide/locate.ts';
import { mappingsIn } from '#shared/guide/mappings-of.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { guideNames, nameOfFile } from './guide-names.ts';
import type { LibraryFiles } from './library-files.ts';
import { TAKEN } from './taken-addresses.ts';

/** Keys, aliases and numbers are addresses: each belongs to one guide, and the file is named for its guide. */
export function checkGuideNames(files: LibraryFiles): Problem[] {
  const names = new Map<string, string>();
  const numbers = new Map<number, string>();
  return files.guides.flatMap(({ file }) =>
    [
      ...fileNamed(file.name, file.value),
      ...guideNames(file.value).flatMap(({ name, path }) =>
        claimed(names, name, file.name).map((wrong) => ({ path, ...wrong })),
      ),
      ...guideNames(file.value).flatMap(({ name, path }) => reserved(name).map((wrong) => ({ path, ...wrong }))),
      ...ownNumber(numbers, file.value, file.name),
      ...relatedToItself(file.value),
    ].map((finding) => locate(file, finding)),
  );
}

type Wrong = Pick<Finding, 'message' | 'hint'>;

function fileNamed(file: string, guide: unknown): Finding[] {
  const key = valueAt(guide, ['key']);
  if (typeof key !== 'string' || key === nameOfFile(file)) return [];
  const hint = `Rename the file to ${key}.yaml, or correct the key. A published key never changes.`;
  return [{ path: ['key'], message: `the key "${key}" is not the name of the file`, hint }];
}

function claimed<Name extends string | number>(owners: Map<Name, string>, name: Name, file: string): Wrong[] {
  const owner = owners.get(name);
  if (owner === undefined) owners.set(name, file);
  if (owner === undefined) return [];
  const where = owner === file ? 'this guide' : owner;
  return [
    {
      message: `"${name}" already belongs to ${where}`,
      hint: 'Two guides cannot share an address: choose another one.',
    },
  ];
}

function reserved(name: string): Wrong[] {
  if (/^\d+$/.test(name))
    return [
      { message: `"${name}" would be taken for a FAQ number`, hint: 'Use words, and write the number under "faq:".' },
    ];
  if (!TAKEN.includes(name)) return [];
  return [{ message: `"${name}" is an address of the knowledge base itself`, hint: 'Choose another word.' }];
}

function ownNumber(numbers: Map<number, string>, guide: unknown, file: string): Finding[] {
  const faq = valueAt(guide, ['faq']);
  return typeof faq === 'number' ? claimed(numbers, faq, file).map((wrong) => ({ path: ['faq'], ...wrong })) : [];
}

function relatedToItself(guide: unknown): Finding[] {
  if (!isMapping(guide)) return [];
  const own = guideNames(guide).map(({ name }) => name);
  return mappingsIn(guide.related).flatMap(({ mapping, index }) => {
    const itself =
      (typeof mapping.guide === 'string' && own.includes(mapping.guide)) ||
      (mapping.faq !== undefined && mapping.faq === guide.faq);
    if (!itself) return [];
    return [{ path: ['related', index], message: 'this guide names itself as related', hint: 'Remove the entry.' }];
  });
}
