import { setTimeout } from 'node:timers/promises';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { Walk } from '../plan/plan.ts';
import { type Bench, type BenchOptions, openBench, type Tab } from './open-bench.ts';
import { hasFailed, type StepRecord, type WalkRecord } from './record.ts';
import type { Sight } from './sight.ts';
import { type Knowledge, walkGuide } from './walk-guide.ts';

/** What happens at each step besides the walk itself. */
export type Aside = {
  picture(tab: Tab, walk: Walk, step: string): Promise<string | undefined>;
  access(tab: Tab, walk: Walk, step: PathStep, sight: Sight): Promise<readonly string[]>;
};

export type Run = Knowledge & {
  readonly aside: Aside;
  readonly browsers: number;
  /** How often a walk that failed is walked once more; what it failed by is kept. */
  readonly retries?: number;
  /** After that a walk has failed, in ms. */
  readonly endsWithin?: number;
  readonly bench?: BenchOptions;
  /** Hears of each walk as it ends. */
  readonly tell?: (record: WalkRecord, left: number) => void;
};

/** Many times what a walk takes under any condition. */
const ENDS_WITHIN = 300_000;

/** Takes all walks, in as many browsers at the same time; each browser takes the next one that is left. */
export async function runWalks(walks: readonly Walk[], run: Run): Promise<readonly WalkRecord[]> {
  const left = [...walks];
  const records: WalkRecord[] = [];
  const shard = async (): Promise<void> => {
    const benches = benchAtATime(run.bench);
    try {
      for (let walk = left.shift(); walk; walk = left.shift()) {
        const record = await takeUpTo(run.retries ?? 0, benches, walk, run);
        records.push(record);
        run.tell?.(record, left.length);
      }
    } finally {
      await benches.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(run.browsers, walks.length) }, shard));
  return records;
}

type Benches = { open(): Promise<Bench>; close(): Promise<void> };

/** One bench for all walks, and another one where that had to be closed. */
function benchAtATime(options?: BenchOptions): Benches {
  let bench: Bench | undefined;
  return {
    async open() {
      bench ??= await openBench(options);
      return bench;
    },
    async close() {
      await bench?.close();
      bench = undefined;
    },
  };
}

async function takeUpTo(retries: number, benches: Benches, walk: Walk, run: Run): Promise<WalkRecord> {
  let record = await takeInTime(benches, walk, run);
  for (let left = retries; left > 0 && hasFailed(record); left -= 1)
    record = { ...(await takeInTime(benches, walk, run)), before: record };
  return record;
}

/** A page that hangs never answers again: its browser is given up. */
async function takeInTime(benches: Benches, walk: Walk, run: Run): Promise<WalkRecord> {
  const { endsWithin = ENDS_WITHIN } = run;
  const ended = new AbortController();
  const late = setTimeout(endsWithin, undefined, { signal: ended.signal }).catch(() => undefined);
  try {
    const record = await Promise.race([takeWalk(await benches.open(), walk, run), late]);
    if (record) return record;
  } finally {
    ended.abort();
  }
  await benches.close();
  return { walk, steps: [], troubles: ['the walk does not end: the page hangs'], time: endsWithin };
}

async function takeWalk(bench: Bench, walk: Walk, { aside, ...known }: Run): Promise<WalkRecord> {
  const start = performance.now();
  const troubles: string[] = [];
  const query = new URLSearchParams({ ...walk.condition.query, interface: walk.manager });
  const tab = await bench.start(walk.guide.key, walk.reads, `/v3/1000000/ng/home?${query}`).catch(wordsOf);
  if (typeof tab === 'string') return { walk, steps: [], troubles: [`the guide did not start: ${tab}`], time: 0 };
  const atStep = async (_tab: Tab, step: PathStep, sight: Sight): Promise<string | undefined> => {
    troubles.push(...(await aside.access(tab, walk, step, sight)));
    return aside.picture(tab, walk, step.id);
  };
  try {
    const steps = await withLastPicture(await walkGuide(tab, walk, known, atStep), (step) =>
      aside.picture(tab, walk, `${step} failed`),
    );
    return { walk, steps, troubles: [...troubles, ...tab.complaints], time: Math.round(performance.now() - start) };
  } catch (error) {
    const trouble = `the walk broke off: ${wordsOf(error)}`;
    return { walk, steps: [], troubles: [...troubles, ...tab.complaints, trouble], time: 0 };
  } finally {
    await tab.close();
  }
}

/** Where a step failed, the page as it was left. */
async function withLastPicture(
  steps: readonly StepRecord[],
  take: (step: string) => Promise<string | undefined>,
): Promise<readonly StepRecord[]> {
  const last = steps.at(-1);
  if (last?.was !== 'failed') return steps;
  const shot = await take(last.step);
  return [...steps.slice(0, -1), { ...last, ...(shot && { shot }) }];
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
