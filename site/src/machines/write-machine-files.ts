import { workerData } from 'node:worker_threads';
import { LANGUAGES } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { guideAddress, type Library } from '#shared/library/library.ts';
import { writeInto } from '../integration/write-into.ts';
import { describeGuide } from '../support/describe-guide.ts';
import { guideMarkdown } from './guide-markdown.ts';
import { practicePack } from './practice-pack.ts';

/** Runs in a thread of its own, beside the build: writes what programs read of each guide. */
export type MachineOrder = { readonly folder: string; readonly library: Library; readonly site: string };

const { folder, library, site }: MachineOrder = workerData;
const address = new URL(site);

for (const guide of library.guides) for (const { path, text } of filesOf(guide)) writeInto(folder, path, text);

function filesOf(guide: Guide): readonly { readonly path: string; readonly text: string }[] {
  return [
    ...LANGUAGES.map((language) => ({
      path: `${guideAddress(guide, language)}index.md`,
      text: guideMarkdown(library, guide, language, address),
    })),
    { path: `support/guides/${guide.key}.json`, text: JSON.stringify(describeGuide(library, guide)) },
    { path: `practice/packs/${guide.key}.json`, text: JSON.stringify(practicePack(library, guide)) },
  ];
}
