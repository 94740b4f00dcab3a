import { stepsAhead } from '#shared/walkthrough/ahead.ts';
import type { CardActions } from './card/actions.ts';
import { CardMemory } from './card-memory.ts';
import { cautionOnCard, drawnCard } from './drawn-card.ts';
import type { GuideOnPage } from './guide-on-page.ts';
import type { RunOnPage } from './run-on-page.ts';
import { scrollTo } from './scroll-to.ts';
import { type Stage, setStage } from './stage.tsx';
import { type Hearer, StepInSight } from './step-in-sight.ts';
import { type KeeperTroubles, keepOnTop } from './top-layer-keeper.ts';

/** What the customer sees of a run: its card, and the rings around what its step points at. */
export class RunInSight {
  readonly memory: CardMemory;
  readonly #guide: GuideOnPage;
  readonly #run: RunOnPage;
  readonly #stage: Stage;
  readonly #sight: StepInSight;
  readonly #signal: AbortSignal;

  constructor(guide: GuideOnPage, run: RunOnPage, actions: CardActions, hearer: Hearer, signal: AbortSignal) {
    this.#guide = guide;
    this.#run = run;
    this.#signal = signal;
    this.memory = new CardMemory(guide);
    const { pack, base, openShadowRoot } = guide;
    this.#stage = setStage(window, actions, openShadowRoot, signal);
    this.#sight = new StepInSight({ pack, base, openShadowRoot, own: this.#stage.host.element }, hearer, signal);
  }

  /** Keeps it there, on top of the page and deaf to it, and the page deaf to it. */
  hold(troubles: KeeperTroubles, onKey: (event: KeyboardEvent) => void): void {
    const { guard, openShadowRoot } = this.#guide;
    const inside = {
      key: (event: KeyboardEvent) => {
        if (!this.#stage.hearKey(event)) onKey(event);
      },
      pointer: this.#stage.hearPointer,
      press: this.#stage.hearClick,
    };
    guard.protect(this.#stage.host.element, inside, this.#signal);
    keepOnTop(this.#stage.host, this.#stage.card, openShadowRoot, troubles, this.#signal);
  }

  /** The run is at another step. */
  turnToStep(): void {
    this.memory.forgetStep();
    this.follow();
  }

  /** Looks for the step the run is at, and for nothing else any more. */
  follow(): void {
    const isOver = this.memory.keeping === 'gone';
    const ahead = this.#guide.played ? [] : stepsAhead(this.#guide.pack.guide, this.#run.state);
    this.#sight.follow(isOver ? undefined : this.#run.step, ahead);
  }

  /** Changes something that is seen, and lets it be seen. */
  change(make: (memory: CardMemory) => void): void {
    make(this.memory);
    this.show();
  }

  /** The step is in another sight than before. */
  take(): void {
    const { step } = this.#run;
    if (step) this.#run.apply({ type: 'sight', step: step.id, sight: this.#sight.view.sight });
    this.show();
  }

  show(): void {
    if (this.#signal.aborted) return;
    const { view } = this.#sight;
    const mayPoint = this.#run.state.phase === 'walking' && !cautionOnCard(this.#guide, this.#run)?.awaits;
    this.#stage.pointAt(view.sight === 'found' ? view.elements : [], mayPoint ? 'drawn' : 'none');
    const card = drawnCard(this.#guide, this.#run, this.#sight, this.memory);
    if (card) this.#stage.draw(card);
  }

  bringIntoView(): void {
    const { view } = this.#sight;
    if (view.sight === 'found') scrollTo(view.elements[0]);
  }

  stop(): void {
    this.#sight.stop();
  }
}
