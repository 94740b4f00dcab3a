import { Worker } from 'node:worker_threads';

/** Runs a module in a thread of its own with its order as `workerData`, and resolves once it has ended. */
export function runThread(module: URL, order: unknown): Promise<void> {
  const thread = new Worker(module, { workerData: order });
  // Where the build stops with a mistake, nothing waits for the thread.
  thread.unref();
  const ended = new Promise<void>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${module} ended with code ${code}.`))));
  });
  // Asked for at the end of the build only; until then a failure is nobody's.
  ended.catch(() => undefined);
  return ended;
}
