/** One run through a guide. Plain JSON, so that it can be stored, sent and rebuilt. */
export type Walkthrough =
  | { readonly phase: 'ready' }
  | ({ readonly phase: 'walking' | 'paused' } & Run & {
        readonly step: string;
        readonly sight: Sight;
      })
  | ({ readonly phase: 'finished' } & Run)
  | ({ readonly phase: 'left' } & Run & { readonly step: string });

export type Run = {
  /** Choice id to the branch chosen. */
  readonly choices: Readonly<Record<string, string>>;
  /** Ids of the steps known to be done, in the order in which they were. */
  readonly done: readonly string[];
  /** What `back` undoes: the run as it was before each move forward, newest last. */
  readonly trail: readonly Footprint[];
};

export type Footprint = {
  readonly step: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly done: readonly string[];
};

/** What the customer can see of the current step's target. Always exactly one. */
export type Sight = 'found' | 'waiting' | 'elsewhere' | 'not-found';

/** Everything that can happen to a walkthrough. */
export type WalkthroughEvent =
  /** From the first step, or from one named in a link; the branches that lead there are then chosen. */
  | { readonly type: 'start'; readonly step?: string }
  /** The page shows the current step's target, or does not. Passing, never stored. */
  | { readonly type: 'sight'; readonly step: string; readonly sight: Sight }
  /** The outcome of a step was seen. */
  | { readonly type: 'outcome'; readonly step: string }
  /** The customer says it is done, and goes on. */
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  /** Answers a choice, or answers it anew later. */
  | {
      readonly type: 'choose';
      readonly choice: string;
      readonly branch: string;
    }
  /** Straight to a step of the path, from the checklist. */
  | { readonly type: 'go'; readonly step: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'finish' }
  | { readonly type: 'leave' };
