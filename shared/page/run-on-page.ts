import type { Guide } from '#shared/guide/schema.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { type PathStep, stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { RunKeeper, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough, WalkthroughEvent } from '#shared/walkthrough/state.ts';
import { type Keeping, type Recorder, recordInOrder } from './record-in-order.ts';

/** The run that this page shows: where it stands, and that it is kept. */
export class RunOnPage {
  readonly #guide: Guide;
  readonly #recorder: Recorder;
  #state: Walkthrough;
  #cameOnPurpose: boolean;

  constructor(guide: Guide, events: readonly StoredEvent[], keeper: RunKeeper, onKeeping: (keeping: Keeping) => void) {
    this.#guide = guide;
    this.#recorder = recordInOrder(keeper, onKeeping);
    this.#state = replay(guide, events);
    this.#cameOnPurpose = isChosenMove(events.findLast(isMove));
  }

  get state(): Walkthrough {
    return this.#state;
  }

  /** The step it stands at; nothing before the start, after the end, and when it was left. */
  get step(): PathStep | undefined {
    const { phase } = this.#state;
    return phase === 'walking' || phase === 'paused' ? stepById(this.#guide, this.#state.step) : undefined;
  }

  /** The customer went to this step themselves: what is done already there must not lead them away from it. */
  get cameOnPurpose(): boolean {
    return this.#cameOnPurpose;
  }

  /** Lets something happen that is kept elsewhere, or not worth keeping. @returns whether it changed the run. */
  apply(event: WalkthroughEvent): boolean {
    const before = this.#state;
    const stepBefore = this.step?.id;
    this.#state = reduce(this.#guide, before, event);
    if (this.step?.id !== stepBefore) this.#cameOnPurpose = isChosenMove(event);
    return this.#state !== before;
  }

  /** Keeps an event after all those before it. Resolves once it is kept, or cannot be for now. */
  keep(event: StoredEvent): Promise<void> {
    return this.#recorder.record(event);
  }

  /** Tries again to keep what could not be kept. */
  retry(): Promise<void> {
    return this.#recorder.retry();
  }
}

/** What happens to a run without leading it to another step on purpose. */
const STAYING: ReadonlySet<WalkthroughEvent['type']> = new Set(['pause', 'resume', 'leave', 'tick', 'heed']);

function isMove({ type }: WalkthroughEvent): boolean {
  return !STAYING.has(type);
}

function isChosenMove(event: WalkthroughEvent | undefined): boolean {
  return event?.type === 'back' || event?.type === 'go' || event?.type === 'again';
}
