import { parentPort, workerData } from 'node:worker_threads';
import { type ContentText, readGuides } from '#shared/library/compose-library.ts';

/** Runs in a thread of its own: reads the guides that it was started with, and answers with them. */
const texts: readonly ContentText[] = workerData;
parentPort?.postMessage(readGuides(texts));
