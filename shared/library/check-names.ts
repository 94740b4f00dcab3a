import { ANYWHERE } from '#shared/guide/anywhere.ts';
import { type Finding, isMapping } from '#shared/guide/content-file.ts';
import { idsOf } from '#shared/guide/ids-of.ts';
import { locate } from '#shared/guide/locate.ts';
import { type NameUsed, namesUsed } from '#shared/guide/names-used.ts';
import { didYouMean } from '#shared/guide/nearest-word.ts';
import type { Problem } from '#shared/guide/problem.ts';
import type { GuideFile } from '#shared/guide/read-guide.ts';
import { guideNames } from './guide-names.ts';
import type { LibraryFiles } from './library-files.ts';

/** Names that guides use and that stand nowhere: labels, pages, sources, categories, guides and anchors in them. */
export function checkNames(files: LibraryFiles): Problem[] {
  const known = knownNames(files);
  return files.guides.flatMap(({ file }) =>
    namesUsed(file.value).flatMap((used) => {
      const wrong = checkName(used, known);
      return wrong ? [locate(file, { path: used.path, at: used.at, ...wrong })] : [];
    }),
  );
}

type Wrong = Pick<Finding, 'message' | 'hint'>;
type Known = {
  readonly label: readonly string[];
  readonly page: readonly string[];
  readonly source: readonly string[];
  readonly category: readonly string[];
  /** Key or alias of a guide to the anchors in it. */
  readonly guides: ReadonlyMap<string, readonly string[]>;
};

function knownNames({ labels, pages, sources, categories, guides }: LibraryFiles): Known {
  return {
    label: keysIn(labels.file.value),
    page: [...keysIn(pages.file.value), ANYWHERE],
    source: keysIn(sources.file.value),
    category: keysIn(categories.file.value),
    guides: new Map(guides.flatMap(anchorsByName)),
  };
}

function keysIn(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

function anchorsByName({ file }: GuideFile): [string, readonly string[]][] {
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
  if (known[used.of].includes(used.name)) return undefined;
  const hint = didYouMean(used.name, known[used.of], `Add it to ${STANDS_IN[used.of]}, or correct the name.`);
  return { message: `unknown ${used.of} "${used.name}"`, hint };
}

function checkGuide(name: string, anchor: string | undefined, guides: Known['guides']): Wrong | undefined {
  const anchors = guides.get(name);
  if (!anchors) {
    const hint = didYouMean(
      name,
      [...guides.keys()],
      'Use the key of a guide, or faq: with its number where we do not have it.',
    );
    return { message: `this leads nowhere: there is no guide "${name}"`, hint };
  }
  if (!anchor || anchors.includes(anchor)) return undefined;
  const hint = didYouMean(
    anchor,
    anchors,
    'After # stands the id of a section, step, choice, branch or note of that guide.',
  );
  return { message: `this leads nowhere: there is no "${anchor}" in the guide "${name}"`, hint };
}
