import { printTable } from '../../../shared/node/print-table.ts';
import { pairOf } from '../plan/plan.ts';
import { nameOfWay } from '../plan/ways.ts';
import { hasFailed, type StepRecord, type WalkRecord } from '../walk/record.ts';

/** How many steps of some walks were met in which way. */
export type Tally = Readonly<Record<StepRecord['was'], number>> & {
  readonly walks: number;
  readonly failedWalks: number;
};

export function tallyOf(records: readonly WalkRecord[]): Tally {
  const count = (was: StepRecord['was']) =>
    records.flatMap(({ steps }) => steps).filter((step) => step.was === was).length;
  return {
    found: count('found'),
    words: count('words'),
    already: count('already'),
    failed: count('failed'),
    'rightly absent': count('rightly absent'),
    walks: records.length,
    failedWalks: records.filter(hasFailed).length,
  };
}

/** One line for each guide and pair of languages. */
export function tableOf(records: readonly WalkRecord[]): string {
  const groups = Map.groupBy(records, ({ walk }) => `${walk.guide.key}\t${pairOf(walk)}`);
  const rows = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => rowOf(name.split('\t'), group));
  return printTable(
    ['guide', 'read over Manager', 'walks', 'found', 'words only', 'absent', 'failed', 'seconds'],
    [...rows, rowOf(['all', ''], records)],
  );
}

function rowOf(name: readonly string[], records: readonly WalkRecord[]): readonly (string | number)[] {
  const tally = tallyOf(records);
  const time = records.reduce((sum, record) => sum + record.time, 0);
  return [
    ...name,
    tally.walks,
    tally.found,
    tally.words,
    tally['rightly absent'],
    tally.failedWalks,
    Math.round(time / 1000),
  ];
}

/** What was wrong with each walk that was right when it was repeated: it missed its moment, or the page is unsteady. */
export function stumblesOf(records: readonly WalkRecord[]): readonly string[] {
  return records.filter((record) => !hasFailed(record)).flatMap(({ before }) => (before ? failuresOf([before]) : []));
}

/** What is wrong with each walk that failed, one line each thing; empty where nothing is. */
export function failuresOf(records: readonly WalkRecord[]): readonly string[] {
  return records.filter(hasFailed).flatMap((record) => {
    const steps = record.steps.flatMap(({ step, trouble }) => (trouble ? [`${step}: ${trouble}`] : []));
    return [...steps, ...record.troubles].map((trouble) => `${nameOfWalk(record)}: ${trouble}`);
  });
}

export function nameOfWalk({ walk }: Pick<WalkRecord, 'walk'>): string {
  return `${walk.guide.key} (${nameOfWay(walk.way)}), ${pairOf(walk)}, ${walk.condition.name}`;
}
