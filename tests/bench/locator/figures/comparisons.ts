import { meanOf } from './measures.ts';

/**
 * McNemar's exact test: how likely two methods that are equally good would differ by this much on the same cases.
 *
 * @param one what the first got right, case by case, beside `other`.
 */
export function mcnemar(one: readonly boolean[], other: readonly boolean[]): number {
  const gained = one.filter((right, at) => right && !other[at]).length;
  const lost = one.filter((right, at) => !right && other[at]).length;
  const differ = gained + lost;
  let tail = 0;
  for (let few = 0; few <= Math.min(gained, lost); few += 1)
    tail += Math.exp(logChoose(differ, few) - differ * Math.LN2);
  return Math.min(1, 2 * tail);
}

function logChoose(all: number, some: number): number {
  let sum = 0;
  for (let at = 1; at <= some; at += 1) sum += Math.log((all - some + at) / at);
  return sum;
}

const DRAWS = 1000;

/** The range in which 95 of 100 means lie when groups (sites, pages) are drawn again. The same on every run. */
export function bootstrap(groups: readonly (readonly number[])[]): readonly [low: number, high: number] | undefined {
  if (groups.length < 2) return undefined;
  const random = seeded(groups.length);
  const means = Array.from({ length: DRAWS }, () =>
    meanOf(groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).toSorted((a, b) => a - b);
  return [means[Math.floor(DRAWS * 0.025)] ?? 0, means[Math.floor(DRAWS * 0.975)] ?? 0];
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
