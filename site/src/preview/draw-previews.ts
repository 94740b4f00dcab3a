import { workerData } from 'node:worker_threads';
import { writeInto } from '../integration/write-into.ts';
import { type PreviewParts, type PreviewWords, previewPress } from './preview-picture.ts';

/** Runs in a thread of its own, beside the build: draws every picture into a folder. */
export type PreviewOrder = {
  readonly folder: string;
  readonly parts: PreviewParts;
  readonly pictures: readonly { readonly file: string; readonly words: PreviewWords }[];
};

const { folder, parts, pictures }: PreviewOrder = workerData;
const press = previewPress(parts);

for (const { file, words } of pictures) writeInto(folder, file, await press(words));
