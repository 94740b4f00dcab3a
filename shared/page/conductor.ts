import type { Language, ManagerLanguage } from '#shared/guide/language.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { WalkthroughEvent } from '#shared/walkthrough/state.ts';
import { type CardActions, NO_ACTIONS } from './card/actions.ts';
import { cardView } from './card-view.ts';
import { followStep } from './follow-step.ts';
import type { GuideHandle, GuideOnPage } from './guide-on-page.ts';
import type { Keeping } from './record-in-order.ts';
import { RunOnPage } from './run-on-page.ts';
import { type Stage, setStage } from './stage.tsx';
import type { StepView, Teller } from './step-view.ts';
import { keepOnTop } from './top-layer-keeper.ts';

type End = Awaited<GuideHandle['ended']>;

/** Before the first look at the page. */
const NOT_YET_SEEN: StepView = { sight: 'waiting', since: 0 };

/** What happens without the customer: it must not take away words that they have not read. */
const UNASKED: ReadonlySet<WalkthroughEvent['type']> = new Set(['start', 'sight', 'outcome']);

/** Brings together the run, what is seen of its step, and the card. */
export class Conductor {
  readonly ended: Promise<End>;
  readonly #guide: GuideOnPage;
  readonly #run: RunOnPage;
  readonly #stage: Stage;
  readonly #stop = new AbortController();
  readonly #showing: AbortSignal;
  #end: (how: End) => void = () => {};
  #following = new AbortController();
  #view = NOT_YET_SEEN;
  #language: Language;
  #manager: ManagerLanguage | undefined;
  #keeping: Keeping = 'yes';
  #notice: GuideOnPage['notice'];

  constructor(guide: GuideOnPage, signal: AbortSignal) {
    this.#guide = guide;
    this.#language = guide.language;
    this.#notice = guide.notice;
    this.#run = new RunOnPage(guide.pack.guide, guide.events, guide.keeper, (keeping) => this.#hearOfKeeping(keeping));
    this.#showing = AbortSignal.any([signal, this.#stop.signal]);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    signal.addEventListener('abort', () => this.#close('aborted'), { once: true });
    this.#stage = setStage(window, this.#actions(), this.#showing);
  }

  begin(): void {
    if (this.#showing.aborted) {
      this.#close('aborted');
      return;
    }
    const { guard, openShadowRoot } = this.#guide;
    const inside = {
      key: (event: KeyboardEvent) => this.#hearKey(event),
      pointer: this.#stage.hearPointer,
    };
    guard.protect(this.#stage.host.element, inside, this.#showing);
    const troubles = { crowded: () => this.#perform({ type: 'pause' }), evicted: () => this.#close('aborted') };
    keepOnTop(this.#stage.host, this.#stage.card, openShadowRoot, troubles, this.#showing);
    const { phase } = this.#run.state;
    if (phase === 'ready') this.#perform({ type: 'start' });
    else if (phase === 'left') this.#perform({ type: 'resume' });
    else this.#follow();
    this.#draw();
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
      next: () => this.#perform({ type: 'next', ...(this.#run.step && { step: this.#run.step.id }) }),
      back: () => this.#perform({ type: 'back' }),
      answer: (branch) => this.#perform({ type: 'choose', choice: this.#run.step?.id ?? '', branch }),
      go: (step) => this.#perform({ type: 'go', step }),
      show: () => this.#bringIntoView(),
      fold: () => this.#perform({ type: 'pause' }),
      unfold: () => this.#perform({ type: 'resume' }),
      speak: (language) => this.#speak(language),
      leave: () => this.#leave(),
      close: () => this.#close(this.#run.state.phase === 'finished' ? 'finished' : 'aborted'),
      retry: () => this.#run.retry(),
      enter: (guide, step) => this.#guide.enter?.(guide, step),
    };
  }

  /** Makes something happen to the run, here and where it is kept. */
  #perform(event: StoredEvent): void {
    if (this.#apply(event)) void this.#run.keep(event);
  }

  /** @returns whether the run is another one now. */
  #apply(event: WalkthroughEvent): boolean {
    const before = this.#run.step?.id;
    if (!this.#run.apply(event)) return false;
    if (this.#showing.aborted) return true;
    if (!UNASKED.has(event.type)) this.#notice = undefined;
    if (this.#run.step?.id !== before) this.#follow();
    else this.#point();
    this.#draw();
    return true;
  }

  /** Looks for the step the run is at, and for nothing else any more. */
  #follow(): void {
    this.#following.abort();
    this.#following = new AbortController();
    this.#view = NOT_YET_SEEN;
    this.#point();
    const { step } = this.#run;
    if (!step || this.#keeping === 'gone') return;
    const { pack, base, openShadowRoot } = this.#guide;
    const signal = AbortSignal.any([this.#following.signal, this.#showing]);
    const around = { pack, base, openShadowRoot, own: this.#stage.host.element };
    followStep(step, around, this.#tellerOf(step, signal), signal);
  }

  #tellerOf(step: PathStep, signal: AbortSignal): Teller {
    const done = (event: StoredEvent, when: 'already' | 'now') => {
      if (!signal.aborted && !(when === 'already' && this.#run.cameOnPurpose)) this.#perform(event);
    };
    return {
      view: (view, language) => {
        if (signal.aborted) return;
        this.#view = view;
        this.#manager = language ?? this.#manager;
        this.#run.apply({ type: 'sight', step: step.id, sight: view.sight });
        this.#point();
        this.#draw();
      },
      outcome: (when) => done({ type: 'outcome', step: step.id }, when),
      chosen: (branch, when) => done({ type: 'choose', choice: step.id, branch }, when),
    };
  }

  #point(): void {
    const elements = this.#view.sight === 'found' ? this.#view.elements : [];
    this.#stage.pointAt(elements, this.#run.state.phase === 'walking' ? 'drawn' : 'none');
  }

  #draw(): void {
    const run = this.#run.state;
    if (this.#showing.aborted || run.phase === 'ready' || run.phase === 'left') return;
    const { pack, base, knowledgeBase, enter, cameFrom } = this.#guide;
    const stack = { canEnter: enter !== undefined, ...(cameFrom && { cameFrom }) };
    const voice = { pack, language: this.#language, manager: this.#manager, knowledgeBase };
    const here = { base, path: window.location.pathname };
    const notice = this.#notice ? { notice: this.#notice } : {};
    this.#stage.draw(cardView({ voice, run, view: this.#view, here, kept: this.#keeping, stack, ...notice }));
  }

  #hearOfKeeping(keeping: Keeping): void {
    if (this.#keeping === 'gone') return;
    this.#keeping = keeping;
    if (keeping === 'gone') this.#follow();
    this.#draw();
  }

  #hearKey(event: KeyboardEvent): void {
    if (this.#stage.hearKey(event) || event.key !== 'Escape') return;
    // Else the browser would close a dialog of the page that we are in.
    event.preventDefault();
    if (this.#run.state.phase === 'walking') this.#perform({ type: 'pause' });
  }

  #bringIntoView(): void {
    if (this.#view.sight !== 'found') return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#view.elements[0].scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#draw();
    void this.#guide.keeper.speak(language).then((kept) => {
      if (!kept.kept && kept.why === 'gone') this.retire();
    });
  }

  /** Out of sight at once; ended once it is kept. */
  #leave(): void {
    this.#stop.abort();
    if (this.#run.apply({ type: 'leave' })) void this.#run.keep({ type: 'leave' }).then(() => this.#close('left'));
  }

  #close(how: End): void {
    this.#following.abort();
    this.#stop.abort();
    this.#end(how);
  }
}
