import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type PreviewParts, type PreviewWords, previewPress } from './preview-picture.ts';

/** Runs in a thread of its own, beside the build: draws every picture into a folder. */
export type PreviewOrder = {
  readonly folder: string;
  readonly parts: PreviewParts;
  readonly pictures: readonly { readonly file: string; readonly words: PreviewWords }[];
};

const { folder, parts, pictures }: PreviewOrder = workerData;
const press = previewPress(parts);

for (const file of new Set(pictures.map(({ file }) => dirname(file))))
  await mkdir(join(folder, file), { recursive: true });
for (const { file, words } of pictures) await writeFile(join(folder, file), await press(words));
