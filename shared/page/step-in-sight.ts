import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { type Followed, followStep } from './follow-step.ts';
import type { StepView, Surroundings, Teller, When } from './step-view.ts';
import type { StepReport } from './why/step-report.ts';

/** Before the first look at the page. */
const NOT_YET_SEEN: StepView = { sight: 'waiting', since: 0 };

/** Who hears of the step that is followed. */
export type Hearer = {
  /** Another sight of it, or another language of the Manager. */
  seen(): void;
  done(step: string, when: When): void;
  chosen(step: string, branch: string, when: When): void;
  /** A later step was done before this one. */
  ahead(step: string): void;
  /** For how many the step was done; of steps that are there to be repeated. */
  rounds(step: string, count: number): void;
};

/** The step that a run stands at, as far as it is in sight: one at a time, and nothing of it once the next one is followed. */
export class StepInSight {
  readonly #around: Surroundings;
  readonly #hearer: Hearer;
  readonly #signal: AbortSignal;
  #following = new AbortController();
  #followed: Followed | undefined;
  #view = NOT_YET_SEEN;
  #manager: ManagerLanguage | undefined;

  constructor(around: Surroundings, hearer: Hearer, signal: AbortSignal) {
    this.#around = around;
    this.#hearer = hearer;
    this.#signal = signal;
  }

  get view(): StepView {
    return this.#view;
  }

  /** What the Manager speaks here, where that is known; it outlasts a step. */
  get manager(): ManagerLanguage | undefined {
    return this.#manager;
  }

  /** From now on looks for this step, and for nothing else any more. */
  follow(step: PathStep | undefined, ahead: readonly PathStep[]): void {
    this.stop();
    this.#following = new AbortController();
    this.#view = NOT_YET_SEEN;
    if (!step) return;
    const signal = AbortSignal.any([this.#following.signal, this.#signal]);
    this.#followed = followStep(step, { ...this.#around, ahead }, this.#tellerOf(step.id, signal), signal);
  }

  /** Why the step shows or does not, looked up now; nothing where none is followed. */
  explain(): StepReport | undefined {
    return this.#followed?.explain();
  }

  stop(): void {
    this.#following.abort();
    this.#followed = undefined;
  }

  #tellerOf(id: string, signal: AbortSignal): Teller {
    const unlessOver = (tell: () => void): void => {
      if (!signal.aborted) tell();
    };
    return {
      view: (view, language) =>
        unlessOver(() => {
          this.#view = view;
          this.#manager = language ?? this.#manager;
          this.#hearer.seen();
        }),
      outcome: (when) => unlessOver(() => this.#hearer.done(id, when)),
      chosen: (branch, when) => unlessOver(() => this.#hearer.chosen(id, branch, when)),
      ahead: (later) => unlessOver(() => this.#hearer.ahead(later)),
      rounds: (count) => unlessOver(() => this.#hearer.rounds(id, count)),
    };
  }
}
