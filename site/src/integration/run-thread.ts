import { Worker } from 'node:worker_threads';

/** A thread that runs beside the build. */
export type Thread = {
  readonly worker: Worker;
  /** Waits until it has ended. Fails as it failed, or at once where it has failed already. */
  end(): Promise<void>;
};

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
  return {
    worker,
    end() {
      // Node itself must wait too: the thread may be all that is left to do.
      worker.ref();
      return ended;
    },
  };
}
