import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBench } from '../browser/page-with.ts';
import { differencesOf, printAgreement } from './names/agreement.ts';
import { type Named, namesOn } from './names/names-on.ts';
import { recordedPages } from './names/recorded-page.ts';
import { valueReads } from './names/value-reads.ts';

/**
 * What we call the elements of a real admin app, beside Chromium's own accessibility tree and two libraries. Takes the
 * folder of the data; the differences, which quote other people's pages, are written below dist/ and nowhere else.
 */

const ROOT = join(import.meta.dirname, '../..');
const data = process.argv[2] ?? join(ROOT, '../shared/bench-data');
const languages = (process.argv[3] ?? 'en').split(',');
const pages = recordedPages(data, languages);

if (!pages) console.log(`Nothing to compare: ${data} holds no recorded pages.`);
else await compare(pages);

async function compare(recorded: NonNullable<typeof pages>): Promise<void> {
  const bench = await openBench(join(import.meta.dirname, 'bench-side.ts'));
  const all: (Named & { readonly page: string })[] = [];
  for (const { name, html, styles } of recorded) {
    const page = await bench.pageWith(html, `/pages/${name}.html`, styles);
    for (const named of await namesOn(page)) all.push({ ...named, page: name });
    await page.close();
  }
  const reads = await valueReads(await bench.pageWith(''));
  await bench.close();
  console.log(`${recorded.length} pages, ${all.length} elements`);
  printAgreement(all);
  console.log(`what is typed is read by: ${reads.join(', ') || 'nobody'}`);
  const folder = join(ROOT, 'dist/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'names.txt'), differencesOf(all));
  console.log('Every difference, by cause: dist/bench/names.txt');
}
