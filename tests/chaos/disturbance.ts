import type { Language } from '#shared/guide/language.ts';
import type { ChaosStand } from './chaos-stand.ts';

/** Where a walk is when it is disturbed. */
export type Situation = {
  readonly stand: ChaosStand;
  /** Selector of what the step points at; empty where it describes nothing. */
  target: string;
  readonly random: () => number;
  /** What the customer reads and the Manager speaks: a disturbance may change it. */
  reads: Language;
  manager: Language;
  /** What has been let loose and is over only later; the walk ends after it. */
  readonly later: Promise<void>[];
};

/** Something that happens to a customer in the middle of a step. */
export type Disturbance = {
  readonly name: string;
  /** How often it is drawn, against the others. */
  readonly weight: number;
  happen(situation: Situation): Promise<void>;
};
