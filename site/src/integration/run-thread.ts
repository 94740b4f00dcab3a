import { Worker } from 'node:worker_threads';

/** A thread that runs, and the promise of its end. */
export type Thread = { readonly worker: Worker; readonly ended: Promise<void> };

/** Starts a module in a thread of its own with its order as `workerData`. */
export function startThread(module: URL, order: unknown): Thread {
  const worker = new Worker(module, { workerData: order });
  // Where the build stops with a mistake, nothing waits for the thread.
  worker.unref();
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${module} ended with code ${code}.`))));
  });
  // Asked for at the end of the build only; until then a failure is nobody's.
  ended.catch(() => undefined);
  return { worker, ended };
}

/** Runs a module in a thread of its own, and resolves once it has ended. */
export function runThread(module: URL, order: unknown): Promise<void> {
  return startThread(module, order).ended;
}
