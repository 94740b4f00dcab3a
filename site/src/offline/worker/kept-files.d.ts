/** Addresses that the worker keeps from the start; the build writes the list in. See integration/offline-worker.ts. */
declare const CAIRN_KEPT: readonly string[];
