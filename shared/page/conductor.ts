import type { Language } from '#shared/guide/language.ts';
import type { Kept, Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';
import { type CardActions, NO_ACTIONS } from './card/actions.ts';
import type { GuideHandle, GuideOnPage } from './guide-on-page.ts';
import type { Keeping } from './record-in-order.ts';
import { RunInSight } from './run-in-sight.ts';
import { RunOnPage } from './run-on-page.ts';
import type { Hearer } from './step-in-sight.ts';
import type { When } from './step-view.ts';

type End = Awaited<GuideHandle['ended']>;

/** What happens without the customer: it must not take away words that they have not read. */
const UNASKED: ReadonlySet<WalkthroughEvent['type']> = new Set(['start', 'sight', 'outcome']);

/**
 * Words that the card has come to by itself cannot be read sooner, in ms: a press that falls on them was meant for those before.
 * Less than a glance takes; nobody waits for it.
 */
const READ_AFTER = 300;

/** Carries a run on: what happens, here or elsewhere, happens to the run, is kept, and is seen. */
export class Conductor {
  readonly ended: Promise<End>;
  readonly #guide: GuideOnPage;
  readonly #run: RunOnPage;
  readonly #seen: RunInSight;
  readonly #stop = new AbortController();
  readonly #showing: AbortSignal;
  #end: (how: End) => void = () => {};
  /** When the card last turned to another step by itself. */
  #turned = Number.NEGATIVE_INFINITY;

  constructor(guide: GuideOnPage, signal: AbortSignal) {
    this.#guide = guide;
    this.#run = new RunOnPage(guide.pack.guide, guide.events, guide.keeper, (keeping) => this.#hearOfKeeping(keeping));
    this.#showing = AbortSignal.any([signal, this.#stop.signal]);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#seen = new RunInSight(guide, this.#run, this.#actions(), this.#hearer(), this.#showing);
    signal.addEventListener('abort', () => this.#close('aborted'), { once: true });
  }

  begin(): void {
    if (this.#showing.aborted) {
      this.#close('aborted');
      return;
    }
    const troubles = { crowded: () => this.#perform({ type: 'pause' }), evicted: () => this.#close('aborted') };
    this.#seen.hold(troubles, (event) => this.#hearKey(event));
    const { phase } = this.#run.state;
    if (phase === 'ready') this.#perform({ type: 'start' });
    else if (phase === 'left') this.#perform({ type: 'resume' });
    else this.#seen.follow();
    this.#seen.show();
  }

  take(event: WalkthroughEvent): void {
    if (this.#apply(event) && this.#run.state.phase === 'left') this.#close('left');
  }

  retire(): void {
    this.#hearOfKeeping('gone');
  }

  #actions(): CardActions {
    return {
      ...NO_ACTIONS,
      next: () => this.#press({ type: 'next', ...(this.#run.step && { step: this.#run.step.id }) }),
      back: () => this.#perform({ type: 'back' }),
      answer: (branch) => this.#press({ type: 'choose', choice: this.#stepId, branch }),
      go: (step) => this.#perform({ type: 'go', step }),
      again: () => this.#press({ type: 'again', step: this.#stepId }),
      heed: (caution) => this.#press({ type: 'heed', caution }),
      why: () => this.#seen.change((memory) => memory.askWhy()),
      show: () => this.#seen.bringIntoView(),
      fold: () => this.#perform({ type: 'pause' }),
      unfold: () => this.#perform({ type: 'resume' }),
      speak: (language) => this.#speak(language),
      stand: (standing) => this.#stand(standing),
      leave: () => this.#leave(),
      close: () => this.#close(this.#run.state.phase === 'finished' ? 'finished' : 'aborted'),
      retry: () => this.#run.retry(),
      enter: (guide, step) => this.#guide.enter?.(guide, step),
    };
  }

  #hearer(): Hearer {
    return {
      seen: () => this.#seen.take(),
      done: (step, when) => this.#happen({ type: 'outcome', step }, when),
      chosen: (choice, branch, when) => this.#happen({ type: 'choose', choice, branch }, when),
      ahead: (step) => this.#catchUp(step),
      rounds: (step, count) => this.#seen.change((memory) => memory.count(step, count)),
    };
  }

  get #stepId(): string {
    return this.#run.step?.id ?? '';
  }

  /** Something showed on the page. What was so already leads nobody away from a step that they came to on purpose. */
  #happen(event: StoredEvent, when: When): void {
    if (when === 'already' && this.#run.cameOnPurpose) return;
    const before = this.#stepId;
    this.#perform(event);
    if (this.#stepId !== before) this.#turned = performance.now();
  }

  /** The customer says so, of the step that they have read. */
  #press(event: StoredEvent): void {
    if (performance.now() - this.#turned >= READ_AFTER) this.#perform(event);
  }

  /** Makes something happen to the run, here and where it is kept. */
  #perform(event: StoredEvent): void {
    if (this.#apply(event)) void this.#run.keep(event);
  }

  /** @returns whether the run is another one now. */
  #apply(event: WalkthroughEvent): boolean {
    const before = this.#stepId;
    if (!this.#run.apply(event)) return false;
    if (this.#showing.aborted) return true;
    const hasMoved = this.#stepId !== before;
    if (!UNASKED.has(event.type)) this.#seen.memory.notice = undefined;
    if (hasMoved) this.#seen.turnToStep();
    this.#seen.show();
    return true;
  }

  /** The customer is further on than the card. They are told, for only they know whether that is right. */
  #catchUp(step: string): void {
    this.#happen({ type: 'outcome', step }, 'now');
    this.#seen.change((memory) => {
      memory.notice = 'caught-up';
    });
  }

  #hearOfKeeping(keeping: Keeping): void {
    if (this.#seen.memory.keeping === 'gone') return;
    this.#seen.memory.keeping = keeping;
    if (keeping === 'gone') this.#seen.follow();
    this.#seen.show();
  }

  #hearKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else the browser would close a dialog of the page that we are in.
    event.preventDefault();
    if (this.#run.state.phase === 'walking') this.#perform({ type: 'pause' });
  }

  #speak(language: Language): void {
    this.#seen.change((memory) => {
      memory.language = language;
    });
    void this.#guide.keeper.speak(language).then((kept) => this.#hearOfWish(kept));
  }

  #stand(standing: Standing): void {
    this.#seen.change((memory) => {
      memory.standing = standing;
    });
    void this.#guide.keeper.stand(standing).then((kept) => this.#hearOfWish(kept));
  }

  /** A wish that was not kept holds as long as the page; only who keeps it must still be there. */
  #hearOfWish(kept: Kept): void {
    if (!kept.kept && kept.why === 'gone') this.retire();
  }

  /** Out of sight at once; ended once it is kept. */
  #leave(): void {
    this.#stop.abort();
    if (this.#run.apply({ type: 'leave' })) void this.#run.keep({ type: 'leave' }).then(() => this.#close('left'));
  }

  #close(how: End): void {
    this.#seen.stop();
    this.#stop.abort();
    this.#end(how);
  }
}
