import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GuideFile } from '#shared/guide/read-guide.ts';
import { type ContentText, readGuides } from '#shared/library/compose-library.ts';

const THREAD = new URL('./read-guides-thread.ts', import.meta.url);

/** Fewer are read sooner than a thread has started. */
const MANY = 200;

/** Reads guides, where they are many half of them in a thread: a build can do nothing else before it knows them. */
export async function readOnTwoCores(texts: readonly ContentText[]): Promise<readonly GuideFile[]> {
  if (texts.length < MANY) return readGuides(texts);
  const half = Math.ceil(texts.length / 2);
  const answered = once(new Worker(THREAD, { workerData: texts.slice(half) }), 'message');
  const own = readGuides(texts.slice(0, half));
  const others: readonly GuideFile[] = (await answered)[0];
  return [...own, ...others];
}
