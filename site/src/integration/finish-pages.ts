import { parentPort, workerData } from 'node:worker_threads';
import type { Guide } from '#shared/guide/schema.ts';
import { doorways } from './doorways.ts';
import { finishSite } from './finish-site.ts';
import type { PageWork } from './page-work.ts';
import { searchIndex } from './search-index.ts';

/** Runs in a thread of its own, beside the build: takes each page as it is drawn, and answers with what is to be written. */
export type FinishOrder = {
  readonly folder: string;
  readonly guides: readonly Pick<Guide, 'key' | 'faq' | 'aliases' | 'title'>[];
};

/** Bytes are handed over, not copied. */
export type FinishQuestion = { readonly file: string; readonly page: ArrayBuffer } | { readonly file: 'end' };
export type FinishAnswer =
  | { readonly file: string; readonly page: ArrayBuffer | undefined }
  | { readonly said: string };

if (!parentPort) throw new Error('This module is a thread, started by page-works.ts.');
const port = parentPort;
const { folder, guides }: FinishOrder = workerData;
// A page goes through them in this order.
const works: readonly PageWork[] = [await searchIndex(), finishSite(guides), doorways(guides)];

port.on('message', async (question: FinishQuestion) => {
  if (!('page' in question)) return end();
  const { file, page } = question;
  const html = await workOn({ file, html: new TextDecoder().decode(page) });
  const bytes = html === undefined ? undefined : new TextEncoder().encode(html).buffer;
  answer({ file, page: bytes }, bytes ? [bytes] : []);
});

async function workOn({ file, html }: { readonly file: string; readonly html: string }): Promise<string | undefined> {
  let made: string | undefined = html;
  for (const work of works) if (made !== undefined) made = await work.page({ file, html: made });
  return made;
}

async function end(): Promise<void> {
  for (const work of works) {
    const said = await work.end(folder);
    if (said) answer({ said });
  }
  port.close();
}

function answer(said: FinishAnswer, handedOver: ArrayBuffer[] = []): void {
  port.postMessage(said, handedOver);
}
