import type { FinishAnswer, FinishOrder, FinishQuestion } from './finish-pages.ts';
import { startThread } from './run-thread.ts';

const THREAD = new URL('./finish-pages.ts', import.meta.url);

/** Finishes pages on another core. */
export type PageFinisher = {
  /** What is to be written in place of a drawn page; nothing where it is not to be written. */
  finish(file: string, page: ArrayBuffer): Promise<ArrayBuffer | undefined>;
  /** Makes what is made of all pages together. Says what there is to say. */
  end(): Promise<readonly string[]>;
};

type Waiting = { readonly done: (page: ArrayBuffer | undefined) => void; readonly fail: (error: Error) => void };

export function startPageFinisher(order: FinishOrder): PageFinisher {
  const { worker, end } = startThread(THREAD, order);
  const waiting = new Map<string, Waiting>();
  const said: string[] = [];
  worker.on('message', (answer: FinishAnswer) => {
    if ('said' in answer) said.push(answer.said);
    else settle(answer.file, ({ done }) => done(answer.page));
  });
  // A thread that fails answers nobody: then its failure is the answer.
  const failAll = (error: Error) => {
    for (const file of waiting.keys()) settle(file, ({ fail }) => fail(error));
  };
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The thread that finishes pages ended before the last page.')));
  const settle = (file: string, how: (page: Waiting) => void) => {
    const page = waiting.get(file);
    waiting.delete(file);
    if (waiting.size === 0) worker.unref();
    if (page) how(page);
  };
  const ask = (question: FinishQuestion, handedOver: ArrayBuffer[] = []) => worker.postMessage(question, handedOver);
  return {
    finish(file, page) {
      // While a page is away, nothing else may be left to do.
      worker.ref();
      return new Promise((done, fail) => {
        waiting.set(file, { done, fail });
        ask({ file, page }, [page]);
      });
    },
    async end() {
      ask({ file: 'end' });
      await end();
      return said;
    },
  };
}
