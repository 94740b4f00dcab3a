import type { Expectation } from '../expected/expectation.ts';
import type { Walk } from '../plan/plan.ts';

/** One step of a walk as it was met. */
export type StepRecord = {
  readonly step: string;
  /** `found`: ringed, and rightly. `words`: in words only, as the content says. `already`: it held before. */
  readonly was: 'found' | 'words' | 'already' | 'failed' | 'rightly absent';
  readonly excuse?: Expectation['excuse'];
  /** How it ended: the card noticed it, or the customer said so. */
  readonly ended?: 'noticed' | 'told';
  /** What the card said. */
  readonly says?: string;
  /** What is wrong. */
  readonly trouble?: string;
  /** The picture's name, below the report. */
  readonly shot?: string;
  /** In ms. */
  readonly time: number;
};

export type WalkRecord = {
  readonly walk: Walk;
  readonly steps: readonly StepRecord[];
  /** What went wrong besides the steps: complaints in a console, findings of axe-core, a browser that died. */
  readonly troubles: readonly string[];
  readonly time: number;
  /** The try before this one, which failed. */
  readonly before?: WalkRecord;
};

export function hasFailed({ steps, troubles }: WalkRecord): boolean {
  return troubles.length > 0 || steps.some(({ was }) => was === 'failed');
}
