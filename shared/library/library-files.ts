import type { Labels } from '#shared/guide/label.ts';
import type { ManagerPages } from '#shared/guide/page.ts';
import type { ReadContent } from '#shared/guide/read-content.ts';
import type { GuideFile } from '#shared/guide/read-guide.ts';
import type { Glossary } from './glossary.ts';
import type { Categories } from './library.ts';
import type { Sources } from './source.ts';

/** All files of the content, each read by itself. */
export type LibraryFiles = {
  readonly guides: readonly GuideFile[];
  readonly labels: ReadContent<Labels>;
  readonly pages: ReadContent<ManagerPages>;
  readonly sources: ReadContent<Sources>;
  readonly categories: ReadContent<Categories>;
  readonly glossary: ReadContent<Glossary>;
};
