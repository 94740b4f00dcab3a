import type { BenchSet, Condition } from '../cases/bench-case.ts';
import { METHOD_NAMES, type MethodName } from '../methods.ts';
import { bootstrap, mcnemar } from './comparisons.ts';
import { areaUnderCurve, calibrationBins, calibrationError, shareOf, type Trial } from './measures.ts';
import type { Outcome } from './outcome.ts';
import { isHardAbsence, type Thresholds, thresholdKey } from './thresholds.ts';

type Share = number | undefined;

/** One method on the targets of one kind (or language) that are there, in one condition. Shares of 1. */
export type PresentRow = {
  readonly set: BenchSet;
  readonly condition: Condition;
  /** A kind of case, or `in fr`: all kinds whose page is in that language. */
  readonly slice: string;
  readonly method: MethodName;
  readonly cases: number;
  /** Forced to choose. */
  readonly strict: Share;
  readonly right: Share;
  /** At most 1 or 5 in 100 absent targets of the tuning half answered. */
  readonly at1: Found | undefined;
  readonly at5: Found | undefined;
  /** By its own decision. */
  readonly own: { readonly right: number; readonly wrong: number; readonly abstain: number } | undefined;
  /** Chance that Similo++ would be this far apart if it were as good: of the forced choice, of what is found at 1 %. */
  readonly equalChoice: number | undefined;
  readonly equalFound: number | undefined;
};

export type Found = {
  readonly right: number;
  readonly wrong: number;
  readonly range: readonly [number, number] | undefined;
};

/** One method on the targets of one kind that are not there: shares that were answered with an element. */
export type AbsentRow = {
  readonly set: BenchSet;
  readonly condition: Condition;
  readonly slice: string;
  readonly method: MethodName;
  readonly cases: number;
  readonly at1: Share;
  readonly at5: Share;
  readonly own: Share;
};

/** One method on all of one set, in one condition. */
export type WholeRow = {
  readonly set: BenchSet;
  readonly condition: Condition;
  readonly method: MethodName;
  readonly area: Share;
  readonly calibration: Share;
  /** Right - 5 wrong - 5 false answers, per case: by its own decision, else at 1 %. */
  readonly worth: Share;
};

export type Summary = {
  readonly present: readonly PresentRow[];
  readonly absent: readonly AbsentRow[];
  readonly whole: readonly WholeRow[];
};

/** @param outcomes of the half that is reported. */
export function summarise(outcomes: readonly Outcome[], thresholds: Thresholds): Summary {
  const present: PresentRow[] = [];
  const absent: AbsentRow[] = [];
  const whole: WholeRow[] = [];
  for (const group of Map.groupBy(outcomes, ({ set, condition }) => `${set} ${condition}`).values()) {
    for (const [slice, inSlice] of slicesOf(group)) {
      const isThere = inSlice.some(({ expected }) => expected === 'present');
      const isGone = inSlice.every(({ expected }) => expected === 'absent');
      for (const method of METHOD_NAMES) {
        const own = inSlice.filter((one) => one.method === method);
        const rivals = inSlice.filter((one) => one.method === 'similo++');
        if (isThere) present.push(presentRow(slice, own, rivals, thresholds));
        else absent.push(absentRow(slice, own, thresholds, isGone));
      }
    }
    for (const method of METHOD_NAMES)
      whole.push(
        wholeRow(
          group.filter((one) => one.method === method),
          thresholds,
        ),
      );
  }
  return { present, absent, whole };
}

/** Kinds of cases; those in another language also by whether their words are known in it; and the present ones of each language. */
function slicesOf(group: readonly Outcome[]): readonly (readonly [string, readonly Outcome[]])[] {
  const kinds = [...Map.groupBy(group, ({ kind, expected }) => sliceName(kind, expected))];
  const abroad = group.filter(({ kind, expected }) => expected === 'present' && kind.endsWith('xlang'));
  const named = [...Map.groupBy(abroad, ({ kind, isNamed }) => `${kind}, names ${isNamed ? 'known' : 'not known'}`)];
  const there = group.filter(({ expected, kind }) => expected === 'present' && kind !== 'repeated');
  const languages = [...Map.groupBy(there, ({ language }) => `in ${language}`)];
  return [...kinds, ...named, ...(languages.length > 1 ? languages.toSorted(([a], [b]) => (a < b ? -1 : 1)) : [])];
}

function sliceName(kind: string, expected: Outcome['expected']): string {
  return expected === 'several' && kind === 'repeated' ? 'repeated-alike' : kind;
}

function presentRow(
  slice: string,
  own: readonly Outcome[],
  rivals: readonly Outcome[],
  thresholds: Thresholds,
): PresentRow {
  const { set, condition, method } = aboutOf(own);
  const one = thresholds[thresholdKey({ set, condition, method })];
  const other = thresholds[thresholdKey({ set, condition, method: 'similo++' })];
  const isOther = method !== 'similo++';
  return {
    ...{ set, condition, method, slice, cases: own.length },
    strict: shareOf(own, ({ isStrict }) => isStrict),
    right: shareOf(own, ({ isRight }) => isRight),
    at1: one && foundAbove(own, one.at1),
    at5: one && foundAbove(own, one.at5),
    own: ownDecisions(own),
    equalChoice: isOther
      ? mcnemar(
          own.map(({ isRight }) => isRight),
          rivals.map(({ isRight }) => isRight),
        )
      : undefined,
    equalFound:
      isOther && one && other
        ? mcnemar(
            own.map((each) => isFound(each, one.at1)),
            rivals.map((each) => isFound(each, other.at1)),
          )
        : undefined,
  };
}

function absentRow(slice: string, own: readonly Outcome[], thresholds: Thresholds, isGone: boolean): AbsentRow {
  const { set, condition, method } = aboutOf(own);
  const threshold = thresholds[thresholdKey({ set, condition, method })];
  const answered = (above: number) => shareOf(own, ({ score }) => score > above);
  const decides = own.some(({ decision }) => decision !== undefined);
  return {
    ...{ set, condition, method, slice, cases: own.length },
    // What is there but cannot be used has no threshold: to name it is right, to point at it is not.
    at1: threshold && isGone ? answered(threshold.at1) : undefined,
    at5: threshold && isGone ? answered(threshold.at5) : undefined,
    own: decides ? shareOf(own, ({ decision }) => decision === 'wrong') : undefined,
  };
}

function wholeRow(own: readonly Outcome[], thresholds: Thresholds): WholeRow {
  const { set, condition, method } = aboutOf(own);
  const threshold = thresholds[thresholdKey({ set, condition, method })];
  const asked = own.filter((one) => one.expected === 'present' || isHardAbsence(one));
  const bins = calibrationBins(asked.map(trialOf));
  const decisions = asked.map((one) => one.decision ?? (threshold && decisionAbove(one, threshold.at1)));
  const isDecided = decisions.length > 0 && decisions.every((decision) => decision !== undefined);
  const worth = (right: number, wrong: number) => (right - 5 * wrong) / decisions.length;
  return {
    ...{ set, condition, method },
    area: areaUnderCurve(asked.map(trialOf)),
    calibration: method === 'cairn' ? calibrationError(bins) : undefined,
    worth: isDecided
      ? worth(
          asked.filter((one, at) => one.expected === 'present' && decisions[at] === 'right').length,
          decisions.filter((decision) => decision === 'wrong').length,
        )
      : undefined,
  };
}

export function trialOf({ score, isRight, expected }: Outcome): Trial {
  return { score, isRight, isPresent: expected === 'present' };
}

function aboutOf(outcomes: readonly Outcome[]): Pick<Outcome, 'set' | 'condition' | 'method'> {
  const [first] = outcomes;
  if (!first) throw new Error('A slice without outcomes was summarised.');
  return first;
}

function isFound({ isRight, score }: Outcome, above: number): boolean {
  return isRight && score > above;
}

function foundAbove(own: readonly Outcome[], above: number): Found {
  const groups = [...Map.groupBy(own, ({ group }) => group).values()];
  return {
    right: shareOf(own, (one) => isFound(one, above)) ?? 0,
    wrong: shareOf(own, ({ isRight, score }) => !isRight && score > above) ?? 0,
    range: bootstrap(groups.map((group) => group.map((one) => Number(isFound(one, above))))),
  };
}

function decisionAbove({ score, isRight, expected }: Outcome, above: number): 'right' | 'wrong' | 'abstain' {
  if (score <= above) return expected === 'absent' ? 'right' : 'abstain';
  return isRight ? 'right' : 'wrong';
}

function ownDecisions(own: readonly Outcome[]): PresentRow['own'] {
  const share = (wanted: Outcome['decision']) => shareOf(own, ({ decision }) => decision === wanted) ?? 0;
  if (own.some(({ decision }) => decision === undefined)) return undefined;
  return { right: share('right'), wrong: share('wrong'), abstain: share('abstain') };
}
