import { writeFileSync } from 'node:fs';
import { findTarget } from '#shared/target/find-target.ts';
import type { Weights } from '#shared/target/weights.ts';
import { answerOf } from '../answer-of.ts';
import type { BenchCase, Condition } from '../cases/bench-case.ts';
import { everyCase } from '../cases/every-case.ts';
import { thresholdFor } from '../figures/thresholds.ts';
import { calibrate, corrected, type Trial } from './calibrate.ts';
import { type Form, learnWeights, rounded } from './learn-weights.ts';
import { type LearningRow, learningRow } from './learning-row.ts';
import { signalIndex } from './signal-index.ts';

/**
 * `npm run learn:weights -- <data folder>`: learns shared/target/weights.json from the tuning half of the benchmark's data, and
 * writes beside the weights what they reached there on pages left out of the learning.
 */

const FOLDS = 9;
/** How much cases of each condition count: less where they are made up. */
const WORTH: Readonly<Partial<Record<Condition, number>>> = {
  full: 1,
  'full-english': 0.3,
  'full-wrong-signal': 0.3,
  hand: 1,
  'hand-language-unknown': 0.3,
  'hand-wrong-signal': 0.3,
};
/** All cases of the one app together, beside all cases of the many sites: its pages are much alike. */
const ADMIN_SHARE: Readonly<Record<Form, number>> = { seen: 0.3, written: 3 };
/** Of the admin app's cases, one in so many is enough to learn from. */
const ADMIN_ONE_IN = 3;
/** Trials are made on what the aims speak of. */
const TRIED: Readonly<Record<Form, Condition>> = { seen: 'full', written: 'hand' };
/** Never less sure than this, whatever the trials say: a wrong button costs more than a missing ring. */
const LEAST = 0.5;
/**
 * Where nothing but the threshold stands between a page and a wrong answer, the trials set it: at 1 % false answers. What people
 * write has a rule before it (other words are never meant), and what is left are twins that lead to the same: judged.
 */
const ACCEPT: Readonly<Record<Form, number | undefined>> = { seen: undefined, written: 0.74 };

const NOTE = 'Learned by tests/bench/locator/learn. Do not edit: change judged-weights.json there, and learn again.';

const folder = process.argv[2] ?? process.env.CAIRN_BENCH_DATA;
if (!folder) {
  console.error('Say where the benchmark data are: npm run learn:weights -- <data folder>');
  process.exit(1);
}
const index = signalIndex();
const rows: LearningRow[] = [];
const tried: { readonly bench: BenchCase; readonly form: Form }[] = [];
let number = 0;
for (const bench of everyCase(folder, ['tuning'])) {
  const worth = WORTH[bench.condition];
  if (bench.isLabelWrong || worth === undefined) continue;
  number += 1;
  if (bench.set === 'admin' && number % ADMIN_ONE_IN !== 0) continue;
  const row = learningRow(bench, index, worth);
  if (row) rows.push(row);
  const form = bench.condition.startsWith('hand') ? 'written' : 'seen';
  if (bench.condition === TRIED[form] && isTrial(bench)) tried.push({ bench, form });
}
console.log(`${rows.length} cases to learn from, ${index.states().length} states, ${tried.length} trials`);

const weights = { written: learned('written'), seen: learned('seen') };
writeFileSync(
  new URL('../../../../shared/target/weights.json', import.meta.url),
  `${JSON.stringify({ note: NOTE, ...weights }, null, 2)}\n`,
);

function isTrial({ expected }: BenchCase): boolean {
  return expected.kind === 'present' || expected.kind === 'absent';
}

/** The rows of one form, the one app's worth no more than its share. */
function balanced(form: Form): readonly LearningRow[] {
  const own = rows.filter((row) => row.form === form);
  const worthOf = (set: BenchCase['set']) => own.reduce((sum, row) => sum + (row.set === set ? row.worth : 0), 0);
  const scale = worthOf('sites') > 0 ? (ADMIN_SHARE[form] * worthOf('sites')) / Math.max(1, worthOf('admin')) : 1;
  return own.map((row) => (row.set === 'admin' ? { ...row, worth: row.worth * scale } : row));
}

function learned(form: Form): Weights & { readonly figures: unknown } {
  const own = balanced(form);
  const all = learnWeights(form, own, index);
  const trials = trialsOf(form, own);
  const exact = calibrate(trials.map(({ trial }) => trial));
  const calibration = { slope: rounded(exact.slope), shift: rounded(exact.shift) };
  const after = trials.map(({ set, trial }) => ({
    set,
    trial: { ...trial, probability: corrected(trial.probability, calibration) },
  }));
  const sets = [...new Set(after.map(({ set }) => set))];
  const of = (set: string) => after.filter((one) => one.set === set).map(({ trial }) => trial);
  const absent = after.filter(({ trial }) => trial.isAbsent).map(({ trial }) => trial.probability);
  const accept = ACCEPT[form] ?? Math.max(LEAST, Math.ceil(thresholdFor(absent).at1 * 100) / 100);
  const figures = Object.fromEntries(sets.map((set) => [set, figuresOf(of(set), accept)]));
  console.log(form, { calibration, accept }, figures);
  return { ...all, calibration, accept, figures };
}

/** Each group of pages tried with weights that were learned without it. */
function trialsOf(form: Form, own: readonly LearningRow[]): readonly { readonly set: string; readonly trial: Trial }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const kept = own.filter(({ group }) => foldOf(group) !== fold);
    const without = learnWeights(form, kept, index);
    const both = { written: without, seen: without };
    return tried
      .filter(({ bench, form: of }) => of === form && foldOf(groupOf(bench)) === fold)
      .map(({ bench }) => ({ set: bench.set, trial: tryOut(bench, both) }));
  }).flat();
}

function tryOut({ description, snapshot, expected }: BenchCase, weights: Record<Form, Weights>): Trial {
  const { candidate, probability } = answerOf(findTarget(description, snapshot, weights));
  const isRight = expected.kind === 'present' && candidate !== undefined && expected.right.has(candidate.id);
  return { probability, isRight, isAbsent: expected.kind === 'absent' };
}

function figuresOf(trials: readonly Trial[], accept: number): Record<string, number> {
  const share = (of: readonly Trial[], all: readonly Trial[]) => Math.round((1000 * of.length) / all.length) / 1000;
  const present = trials.filter(({ isAbsent }) => !isAbsent);
  const absent = trials.filter(({ isAbsent }) => isAbsent);
  const said = ({ probability }: Trial) => probability >= accept;
  return {
    present: present.length,
    absent: absent.length,
    best: share(
      present.filter(({ isRight }) => isRight),
      present,
    ),
    found: share(
      present.filter((one) => one.isRight && said(one)),
      present,
    ),
    wrong: share(
      present.filter((one) => !one.isRight && said(one)),
      present,
    ),
    falseAnswers: share(absent.filter(said), absent),
  };
}

function groupOf(bench: BenchCase): string {
  return `${bench.set} ${bench.group}`;
}

function foldOf(group: string): number {
  return [...group].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % FOLDS;
}
