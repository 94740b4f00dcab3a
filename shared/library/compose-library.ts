import { labelsSchema } from '#shared/guide/label.ts';
import { locate } from '#shared/guide/locate.ts';
import { managerPagesSchema } from '#shared/guide/page.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { type ReadContent, readContent } from '#shared/guide/read-content.ts';
import { type GuideFile, readGuide } from '#shared/guide/read-guide.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { categoriesSchema } from './category.ts';
import { checkLibrary } from './check-library.ts';
import { glossarySchema } from './glossary.ts';
import type { Library } from './library.ts';
import type { LibraryFiles } from './library-files.ts';
import { sortProblems } from './sort-problems.ts';
import { sourcesSchema } from './source.ts';

/** A file as text; `name` is how problems name it. */
export type ContentText = { readonly name: string; readonly text: string };

/** The whole content as text. */
export type ContentTexts = {
  /** In the order of the folder. */
  readonly guides: readonly ContentText[];
  readonly labels: ContentText;
  readonly pages: ContentText;
  readonly sources: ContentText;
  readonly categories: ContentText;
  readonly glossary: ContentText;
};

export type Composed = {
  /** Nothing where there is an error. */
  readonly library?: Library;
  /** Of every file, sorted. */
  readonly problems: readonly Problem[];
  /** Each file as it was read, for checks that come after. */
  readonly files: LibraryFiles;
};

/**
 * Reads and checks the whole content.
 *
 * @param guides the guides among the texts, where they have been read already.
 */
export function composeLibrary(texts: ContentTexts, guides: readonly GuideFile[] = readGuides(texts.guides)): Composed {
  const files: LibraryFiles = {
    guides,
    labels: readContent(texts.labels.text, texts.labels.name, labelsSchema),
    pages: readContent(texts.pages.text, texts.pages.name, managerPagesSchema),
    sources: readContent(texts.sources.text, texts.sources.name, sourcesSchema),
    categories: readContent(texts.categories.text, texts.categories.name, categoriesSchema),
    glossary: readContent(texts.glossary.text, texts.glossary.name, glossarySchema),
  };
  const problems = sortProblems([...problemsOfFiles(files), ...checkLibrary(files)]);
  const library = problems.some(({ severity }) => severity === 'error') ? undefined : assemble(files);
  return library ? { library, problems, files } : { problems, files };
}

export function readGuides(texts: readonly ContentText[]): readonly GuideFile[] {
  return texts.map(({ text, name }) => readGuide(text, name));
}

function problemsOfFiles(files: LibraryFiles): Problem[] {
  const problems = files.guides.flatMap((guide) => guide.problems);
  return [
    ...problems,
    ...located(files.labels),
    ...located(files.pages),
    ...located(files.sources),
    ...located(files.categories),
    ...located(files.glossary),
  ];
}

function located({ file, findings }: ReadContent<unknown>): Problem[] {
  return findings.map((finding) => locate(file, finding));
}

function assemble(files: LibraryFiles): Library | undefined {
  const labels = files.labels.value;
  const pages = files.pages.value;
  const sources = files.sources.value;
  const categories = files.categories.value;
  const glossary = files.glossary.value;
  if (!labels || !pages || !sources || !categories || !glossary) return undefined;
  const order = Object.keys(categories);
  const guides = files.guides.flatMap(({ guide }) => (guide ? [guide] : []));
  return { guides: byCategory(guides, order), labels, pages, sources, categories, glossary };
}

function byCategory(guides: readonly Guide[], order: readonly string[]): Guide[] {
  return guides.toSorted((one, other) => order.indexOf(one.category) - order.indexOf(other.category));
}
