import type { WalkEnd } from './take-walk.ts';

/** One walk in full: what happened, what is wrong, and the command that takes it again. */
export function tellOf({ walk, end, history, trouble }: WalkEnd, seed: number): string {
  const { number, guide, reads, manager } = walk;
  return [
    `${trouble === undefined ? '✓' : '✗'} walk ${number}, ${guide.key}, ${reads} over ${manager}: ${trouble ?? end}`,
    ...history.map((line) => `    ${line}`),
    `  npm run chaos -- --seed=${seed} --walk=${number}`,
  ].join('\n');
}

/** How the walks ended, and how long each disturbance took until the card was right again. */
export function tableOf(ends: readonly WalkEnd[]): string {
  const kinds = ['finished', 'at its step', 'in words', 'broken'] as const;
  const endings = kinds.map((kind) => `${ends.filter(({ end }) => end === kind).length} ${kind}`).join(', ');
  const times = new Map<string, number[]>();
  for (const [name, time] of ends.flatMap(({ back }) => back)) times.set(name, [...(times.get(name) ?? []), time]);
  const rows = [...times].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, all]) => rowOf(name, all));
  return ['disturbance                                    times   median ms      max ms', ...rows, '', endings].join(
    '\n',
  );
}

function rowOf(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const cells = [sorted.length, median, sorted.at(-1) ?? 0].map((cell) => String(cell).padStart(8));
  return `${name.padEnd(44)}${cells.join('    ')}`;
}
