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
  /** Choice id to the branch chosen, or PASSED. */
  readonly choices: Choices;
  /** Ids of the steps known to be done, in the order in which they were. */
  readonly done: readonly string[];
  /** How often the customer began another round of a step that is repeated. */
  readonly rounds: Rounds;
  /** Ids of the steps and branches whose cautions the customer said to have read. Back does not undo it. */
  readonly heeded: readonly string[];
  /** What `back` undoes: the run as it was before each move forward, newest last. */
  readonly trail: readonly Footprint[];
};

export type Choices = Readonly<Record<string, string>>;

/** Step id to a number. */
export type Rounds = Readonly<Record<string, number>>;

/**
 * In the place of a branch: a link has led past this choice, and nobody answered it. The path goes on behind it, and
 * whoever comes back to it is asked. No branch can have this id.
 */
export const PASSED = '-';

export type Footprint = {
  readonly step: string;
  readonly choices: Choices;
  readonly done: readonly string[];
  readonly rounds: Rounds;
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
  /** The customer says that a step is done (the current one, unless named), and goes on. Named, it survives a changed guide. */
  | { readonly type: 'next'; readonly step?: string }
  /** A tick in a list of steps, made or taken away: by the reader of the page, or in the panel. */
  | { readonly type: 'tick'; readonly step: string; readonly is: 'done' | 'open' }
  | { readonly type: 'back' }
  /** Answers a choice, or answers it anew later. */
  | {
      readonly type: 'choose';
      readonly choice: string;
      readonly branch: string;
    }
  /** Straight to a step, from the checklist or a link; where it is on another branch, that branch is taken. */
  | { readonly type: 'go'; readonly step: string }
  /** One round of a step that is repeated is over, and the next begins where the step says. */
  | { readonly type: 'again'; readonly step: string }
  /** The customer says to have read a caution: that of a step, or of an answer. */
  | { readonly type: 'heed'; readonly caution: string }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'finish' }
  | { readonly type: 'leave' }
  /** A run as it was, in place of the events that led to it. Ids that the guide no longer knows are left out. */
  | ({ readonly type: 'restore' } & Checkpoint);

/** A run without its trail. `step` is absent where the run is finished, the last two where there are none. */
export type Checkpoint = {
  readonly phase: 'walking' | 'paused' | 'finished' | 'left';
  readonly step?: string;
  readonly choices: Choices;
  readonly done: readonly string[];
  readonly rounds?: Rounds;
  readonly heeded?: readonly string[];
};
