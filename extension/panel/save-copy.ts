import { askInTime } from '../ask-in-time.ts';
import type { ProgressFile } from '../messages/progress-file.ts';
import type { Notice } from './words.ts';

/** Saves all progress as a file, by the browser's own way of downloading. @returns what is to be said where that fails. */
export async function saveCopy(): Promise<Notice | undefined> {
  const asked = await askInTime<'stored'>({ ask: 'stored' });
  if (!asked.answered) return 'no-answer';
  download(asked.answer.file);
  return undefined;
}

/** A day's copies are told apart by the browser, which numbers them. */
export function download(file: ProgressFile): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `cairn-progress-${file.made.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
