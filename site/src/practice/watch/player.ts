import { outcomesOf } from '#shared/guide/step.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { followStep, type StepView } from '#shared/page/follow-step.ts';
import type { GuideHandle } from '#shared/page/show-guide.ts';
import { stepNumber } from '#shared/walkthrough/count.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { branchById, branchTaken, type PathStep, stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Choices, Walkthrough } from '#shared/walkthrough/state.ts';
import { HURRIED, openSidebar, SEEN, use } from './gestures.ts';
import { handFor } from './hands.ts';
import { readingTime } from './reading-time.ts';
import { timetable } from './timetable.ts';
import type { WatchCommand, WatchState } from './watch-protocol.ts';

/** From a press to the next step, in ms, for what only a customer's own press would prove; and where something must appear. */
const SETTLES = 900;
const APPEARS = 3_000;
/** While an earlier step is looked up again, nobody reads: before a press, and after it. */
const WINDING = 60;
const WOUND = 300;

export type Part = {
  readonly pack: GuidePack;
  readonly events: readonly StoredEvent[];
  /** Plays as fast as it can up to this step. */
  readonly until: string | undefined;
  /** The answers that lead there. Elsewhere the first answer is given. */
  readonly answers: Choices;
};

/** Takes a guide as a customer would: waits until a step can be read, uses what it points at, goes on. */
export class Player {
  readonly #part: Part;
  readonly #times: ReturnType<typeof timetable>;
  readonly #signal: AbortSignal;
  readonly #report: (state: WatchState) => void;
  #handle: GuideHandle | undefined;
  #run: Walkthrough;
  #view: StepView | undefined;
  #following = new AbortController();
  #acted = false;
  /** What is under way: a viewer who hurries on must not have two steps done at once. */
  #deeds = Promise.resolve();
  #isWinding: boolean;

  constructor(part: Part, report: (state: WatchState) => void, signal: AbortSignal) {
    this.#part = part;
    this.#report = report;
    this.#signal = signal;
    this.#times = timetable(signal);
    this.#run = replay(part.pack.guide, part.events);
    this.#isWinding = part.until !== undefined;
  }

  begin(handle: GuideHandle): void {
    this.#handle = handle;
    this.#arrive();
  }

  /** The card made something happen: it saw that a step was done, or the viewer pressed a button of it. */
  hear(event: StoredEvent): void {
    const step = this.#step;
    const pressedAhead = step && !this.#acted && (event.type === 'next' || event.type === 'choose');
    if (pressedAhead) void this.#use(step, event.type === 'choose' ? event.branch : undefined);
    this.#apply(event);
  }

  obey(command: WatchCommand): void {
    if (command === 'pause') this.#times.stop();
    if (command === 'play') this.#times.goOn();
    if (command === 'next') this.#hurry();
    this.#say();
  }

  /** Without waiting for the card to find anything, where the viewer has seen enough. */
  #hurry(): void {
    const step = this.#step;
    if (this.#times.now() || !step || this.#acted) return;
    void this.#act(step);
  }

  /** The step before the one that is shown; nothing at the first. */
  get previous(): string | undefined {
    return this.#run.phase === 'ready' ? undefined : this.#run.trail.at(-1)?.step;
  }

  get #step(): PathStep | undefined {
    return 'step' in this.#run ? stepById(this.#part.pack.guide, this.#run.step) : undefined;
  }

  #tell(event: StoredEvent): void {
    this.#handle?.take(event);
    this.#apply(event);
  }

  #apply(event: StoredEvent): void {
    const before = this.#step?.id;
    this.#run = reduce(this.#part.pack.guide, this.#run, event);
    if (this.#step?.id !== before) this.#arrive();
  }

  #arrive(): void {
    this.#following.abort();
    this.#following = new AbortController();
    this.#times.clear();
    this.#acted = false;
    this.#view = undefined;
    const step = this.#step;
    if (step?.id === this.#part.until) this.#isWinding = false;
    this.#say();
    if (!step || this.#run.phase !== 'walking') return;
    const around = {
      pack: this.#part.pack,
      base: '/practice',
      openShadowRoot: () => null,
      own: document.createElement('i'),
    };
    const teller = { view: (view: StepView) => this.#see(step, view), outcome: () => {}, chosen: () => {} };
    followStep(step, around, teller, AbortSignal.any([this.#following.signal, this.#signal]));
  }

  #see(step: PathStep, view: StepView): void {
    this.#view = view;
    const ready = view.sight === 'found' ? view.usable !== 'disabled' : view.sight !== 'waiting';
    if (!ready || this.#acted) return;
    if (view.sight === 'found' && view.usable === 'off-screen') view.elements[0].scrollIntoView({ block: 'center' });
    // On a phone the sidebar is shut: a customer opens it first, and then the step may be found.
    const opened = view.sight === 'not-found' && isInSidebar(step) && openSidebar();
    if (this.#isWinding) this.#times.clear();
    const winding = opened ? APPEARS : WINDING;
    this.#times.plan(() => void this.#act(step), this.#isWinding ? winding : readingTime(step));
  }

  /** Does the step, and goes on where the card itself cannot see that it was done. */
  async #act(step: PathStep): Promise<void> {
    const branch = step.kind === 'choice' ? this.#answer(step) : undefined;
    await this.#use(step, branch);
    if (this.#step?.id !== step.id) return;
    const appears = step.kind === 'instruction' && outcomesOf(step.step).some((outcome) => 'appears' in outcome);
    const goOn = (): void => {
      if (branch === undefined) this.#tell({ type: 'next', step: step.id });
      else if (step.kind === 'choice' && branchById(step.choice, branch))
        this.#tell({ type: 'choose', choice: step.id, branch });
    };
    this.#times.plan(goOn, appears ? APPEARS : this.#isWinding ? WOUND : SETTLES);
  }

  async #use(step: PathStep, branch: string | undefined): Promise<void> {
    this.#acted = true;
    const hand = handFor(this.#part.pack.guide.key, branch ?? step.id);
    const element = this.#elementFor(branch);
    const pace = this.#isWinding ? HURRIED : SEEN;
    this.#deeds = this.#deeds.then(() => use({ element, hand, pace }, this.#signal));
    await this.#deeds;
  }

  #elementFor(branch: string | undefined): Element | undefined {
    if (this.#view?.sight !== 'found') return undefined;
    const { elements, branchOf } = this.#view;
    if (branch === undefined) return elements.find((element) => !element.matches(':disabled')) ?? elements[0];
    return elements.find((element) => branchOf?.get(element) === branch);
  }

  #answer(step: Extract<PathStep, { kind: 'choice' }>): string | undefined {
    const wanted = branchTaken(step.choice, this.#part.answers) ?? step.choice.branches[0];
    return wanted?.id;
  }

  #say(): void {
    const step = this.#step;
    if (!step || !('choices' in this.#run)) {
      this.#report({ is: 'done' });
      return;
    }
    const number = `${stepNumber(this.#part.pack.guide, this.#run.choices, step.id)?.number ?? ''}`;
    const playing = this.#times.stopped ? 'paused' : 'playing';
    this.#report({ is: this.#isWinding ? 'winding' : playing, number, step: step.id });
  }
}

function isInSidebar(step: PathStep): boolean {
  const target = step.kind === 'instruction' ? step.step.target : undefined;
  return typeof target === 'object' && target.place?.area === 'sidebar';
}
