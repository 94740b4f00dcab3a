import { printTable } from '#shared/node/print-table.ts';
import type { Condition } from '../cases/bench-case.ts';
import type { AbsentRow, PresentRow, Summary } from '../figures/summarise.ts';
import { METHOD_NAMES } from '../methods.ts';
import type { Aim } from './aims.ts';

/** What is said of languages and of absent targets in every condition fills screens: the JSON has all of it. */
const SAID_IN_FULL: readonly Condition[] = ['full', 'hand', 'hand-language-unknown'];

export function printAims(aims: readonly Aim[]): string {
  const heads = [
    'on the half that is reported, at 1 % false answers',
    'published, re-run',
    'aim',
    ...METHOD_NAMES,
    'range',
  ];
  const rows = aims.map(({ what, published, aim, reached, range }) => [
    what,
    published,
    `>= ${percent(aim)}`,
    ...METHOD_NAMES.map((method) => percent(reached[method])),
    range ? `${percent(range[0])} to ${percent(range[1])}` : '',
  ]);
  return printTable(heads, rows);
}

/** Targets that are there. Three figures in one cell: ours, Similo, Similo++. */
export function printPresent({ present }: Summary): string {
  const heads = ['set', 'condition', 'targets', 'cases', 'choice', 'found 1 %', 'wrong 1 %', 'found 5 %', 'wrong 5 %'];
  const said = present.filter(({ slice, condition }) => !slice.startsWith('in ') || SAID_IN_FULL.includes(condition));
  const rows = together(said).map((rowsHere) => {
    const [first] = rowsHere;
    const cells = [
      ({ right }: PresentRow) => percent(right),
      ({ at1 }: PresentRow) => percent(at1?.right),
      ({ at1 }: PresentRow) => percent(at1?.wrong),
      ({ at5 }: PresentRow) => percent(at5?.right),
      ({ at5 }: PresentRow) => percent(at5?.wrong),
    ].map((cell) => inOrder(rowsHere, cell));
    return [...headOf(first), ...cells, ownOf(first), chanceOf(first)];
  });
  return printTable([...heads, 'own right/wrong/abstain', 'p choice, found'], rows);
}

/** Targets that are not there, or cannot be used: shares that are answered with an element all the same. */
export function printAbsent({ absent }: Summary): string {
  const rows = together(absent.filter(({ condition }) => SAID_IN_FULL.includes(condition))).map((rowsHere) => [
    ...headOf(rowsHere[0]),
    inOrder(rowsHere, ({ at1 }) => percent(at1)),
    inOrder(rowsHere, ({ at5 }) => percent(at5)),
    percent(rowsHere[0]?.own),
  ]);
  return printTable(
    ['set', 'condition', 'not there', 'cases', 'answered 1 %', 'answered 5 %', 'by own decision'],
    rows,
  );
}

export function printWhole({ whole }: Summary): string {
  const rows = [...Map.groupBy(whole, ({ set, condition }) => `${set} ${condition}`).values()].map((rowsHere) => [
    rowsHere[0]?.set ?? '',
    rowsHere[0]?.condition ?? '',
    inOrder(rowsHere, ({ area }) => digits(area)),
    digits(rowsHere[0]?.calibration),
    inOrder(rowsHere, ({ worth }) => digits(worth)),
  ]);
  return printTable(['set', 'condition', 'AUC', 'calibration error', 'S per case'], rows);
}

function together<T extends PresentRow | AbsentRow>(rows: readonly T[]): readonly (readonly T[])[] {
  return [...Map.groupBy(rows, ({ set, condition, slice }) => `${set} ${condition} ${slice}`).values()];
}

function headOf(row: PresentRow | AbsentRow | undefined): readonly (string | number)[] {
  return row ? [row.set, row.condition, row.slice, row.cases] : [];
}

function inOrder<T>(rows: readonly T[], cell: (row: T) => string): string {
  return rows.map((row) => cell(row).padStart(5)).join(' ');
}

function ownOf(row: PresentRow | undefined): string {
  return row?.own ? [row.own.right, row.own.wrong, row.own.abstain].map(percent).join(' / ') : '';
}

function chanceOf(row: PresentRow | undefined): string {
  const say = (chance: number | undefined) =>
    chance === undefined ? '-' : chance < 0.001 ? '<.001' : chance.toFixed(3);
  return row ? `${say(row.equalChoice)}, ${say(row.equalFound)}` : '';
}

export function percent(share: number | undefined): string {
  return share === undefined ? '-' : (100 * share).toFixed(1);
}

function digits(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}
