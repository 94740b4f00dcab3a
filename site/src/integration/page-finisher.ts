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

export function startPageFinisher(order: FinishOrder): PageFinisher {
  const { worker, ended } = startThread(THREAD, order);
  const waiting = new Map<string, (page: ArrayBuffer | undefined) => void>();
  const said: string[] = [];
  worker.on('message', (answer: FinishAnswer) => {
    if ('said' in answer) return said.push(answer.said);
    waiting.get(answer.file)?.(answer.page);
    return waiting.delete(answer.file);
  });
  const ask = (question: FinishQuestion, handedOver: ArrayBuffer[] = []) => worker.postMessage(question, handedOver);
  // A thread that fails answers nobody: then its failure is the answer.
  const failed = ended.then(() => {
    throw new Error('The thread that finishes pages ended before the last page.');
  });
  failed.catch(() => undefined);
  return {
    finish(file, page) {
      const finished = new Promise<ArrayBuffer | undefined>((done) => waiting.set(file, done));
      ask({ file, page }, [page]);
      return Promise.race([finished, failed]);
    },
    async end() {
      ask({ file: 'end' });
      await ended;
      return said;
    },
  };
}
