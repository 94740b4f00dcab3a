import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WalkRecord } from '../walk/record.ts';
import { guidePage, indexPage } from './pages.ts';

/** Writes the report: one page for each guide, and one that leads to them. @returns the file to open. */
export function writeReport(
  folder: string,
  records: readonly WalkRecord[],
  about: { readonly seed: number; readonly seconds: number },
): string {
  mkdirSync(folder, { recursive: true });
  const guides = Map.groupBy(records, ({ walk }) => walk.guide.key);
  for (const [key, walks] of guides) writeFileSync(join(folder, `${key}.html`), guidePage(walks));
  const index = join(folder, 'index.html');
  writeFileSync(index, indexPage(guides, about));
  return index;
}
