import { ANYWHERE } from '#shared/guide/anywhere.ts';
import { type Finding, keysIn } from '#shared/guide/content-file.ts';
import { idsOf } from '#shared/guide/ids-of.ts';
import { locate } from '#shared/guide/locate.ts';
import type { NameUsed } from '#shared/guide/names-used.ts';
import { didYouMean } from '#shared/guide/nearest-word.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { GuideFile } from '#shared/guide/read-guide.ts';
import { guideNames, nameOfFile } from './guide-names.ts';
import type { LibraryFiles } from './library-files.ts';

/** Names that guides use and that stand nowhere: labels, pages, sources, categories, guides and anchors in them. */
export function checkNames(files: LibraryFiles): Problem[] {
  const known = knownNames(files);
  return files.guides.flatMap(({ file, names }) =>
    names.flatMap((used) => {
      const wrong = checkName(used, known);
      return wrong ? [locate(file, { path: used.path, at: used.at, ...wrong })] : [];
    }),
  );
}

type Wrong = Pick<Finding, 'message' | 'hint'>;
type Known = {
  // Nothing where the file itself cannot be read: its own problem is the only one that helps.
  readonly label: readonly string[] | undefined;
  /** Labels that the customer's own computer or phone shows. */
  readonly device: readonly string[];
  readonly page: readonly string[] | undefined;
  readonly source: readonly string[] | undefined;
  readonly category: readonly string[] | undefined;
  /** Key or alias of a guide to the anchors in it; to nothing where that guide cannot be read. */
  readonly guides: ReadonlyMap<string, readonly string[] | undefined>;
};

function knownNames({ labels, pages, sources, categories, guides }: LibraryFiles): Known {
  return {
    label: keysIn(labels.file),
    device: Object.entries(labels.value ?? {}).flatMap(([key, label]) => (label.of === 'device' ? [key] : [])),
    page: keysIn(pages.file)?.concat(ANYWHERE),
    source: keysIn(sources.file),
    category: keysIn(categories.file),
    guides: new Map(guides.flatMap(anchorsByName)),
  };
}

function anchorsByName({ file }: GuideFile): [string, readonly string[] | undefined][] {
  if (file.value === null) return [[nameOfFile(file.name), undefined]];
  const anchors = idsOf(file.value).map(({ id }) => id);
  return guideNames(file.value).map(({ name }) => [name, anchors]);
}

const STANDS_IN = {
  label: 'content/labels.yaml',
  page: 'content/manager/pages.yaml',
  source: 'content/sources.yaml',
  category: 'content/categories.yaml',
};

function checkName(used: NameUsed, known: Known): Wrong | undefined {
  if (used.of === 'anchor') return undefined;
  if (used.of === 'guide') return checkGuide(used.name, used.anchor, known.guides);
  const names = known[used.of];
  if (used.of === 'label' && inTarget(used) && known.device.includes(used.name)) {
    const hint = 'Cairn points at elements of the Manager only: say in "where:" where this step happens.';
    return { message: `the label "${used.name}" is not one of the Manager`, hint };
  }
  if (!names || names.includes(used.name)) return undefined;
  const hint = didYouMean(used.name, names, `Add it to ${STANDS_IN[used.of]}, or correct the name.`);
  return { message: `unknown ${used.of} "${used.name}"`, hint };
}

/** Not a mark in a text: those point at a character. */
function inTarget({ at }: NameUsed): boolean {
  return at === 'value';
}

function checkGuide(name: string, anchor: string | undefined, guides: Known['guides']): Wrong | undefined {
  if (!guides.has(name)) {
    const hint = didYouMean(
      name,
      [...guides.keys()],
      'Use the key of a guide, or faq: with its number where we do not have it.',
    );
    return { message: `this leads nowhere: there is no guide "${name}"`, hint };
  }
  const anchors = guides.get(name);
  if (!anchor || !anchors || anchors.includes(anchor)) return undefined;
  const hint = didYouMean(
    anchor,
    anchors,
    'After # stands the id of a section, step, choice, branch or note of that guide.',
  );
  return { message: `this leads nowhere: there is no "${anchor}" in the guide "${name}"`, hint };
}
