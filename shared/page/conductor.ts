import type { Language, ManagerLanguage } from '#shared/guide/language.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { type PathStep, stepById } from '#shared/walkthrough/path.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough, WalkthroughEvent } from '#shared/walkthrough/state.ts';
import type { CardActions } from './card/actions.ts';
import { cardView } from './card-view.ts';
import { followStep, type StepView, type Teller } from './follow-step.ts';
import type { GuideHandle, GuideOnPage } from './guide-on-page.ts';
import { type Keeping, type Recorder, recordInOrder } from './record-in-order.ts';
import { type Stage, setStage } from './stage.tsx';
import { keepOnTop } from './top-layer-keeper.ts';

type End = Awaited<GuideHandle['ended']>;

/** Before the first look at the page. */
const NOT_YET_SEEN: StepView = { sight: 'waiting', since: 0 };

/** Brings together the run, what is seen of its step, the card, and whoever keeps the run. */
export class Conductor {
  readonly ended: Promise<End>;
  readonly #guide: GuideOnPage;
  readonly #stage: Stage;
  readonly #recorder: Recorder;
  readonly #stop = new AbortController();
  readonly #showing: AbortSignal;
  #end: (how: End) => void = () => {};
  #run: Walkthrough;
  #view = NOT_YET_SEEN;
  #following = new AbortController();
  #language: Language;
  #manager: ManagerLanguage | undefined;
  #keeping: Keeping = 'yes';
  #notice: GuideOnPage['notice'];

  constructor(guide: GuideOnPage, signal: AbortSignal) {
    this.#guide = guide;
    this.#run = replay(guide.pack.guide, guide.events);
    this.#language = guide.language;
    this.#notice = guide.notice;
    this.#showing = AbortSignal.any([signal, this.#stop.signal]);
    this.#recorder = recordInOrder(guide.keeper, (keeping) => this.#hearOfKeeping(keeping));
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    signal.addEventListener('abort', () => this.#close('aborted'), { once: true });
    this.#stage = setStage(window, this.#actions(), this.#showing);
  }

  begin(): void {
    const { guard, openShadowRoot } = this.#guide;
    if (this.#showing.aborted) {
      this.#close('aborted');
      return;
    }
    guard.protect(this.#stage.host.element, (event) => this.#hearKey(event), this.#showing);
    const troubles = { crowded: () => this.#perform({ type: 'pause' }), evicted: () => this.#close('aborted') };
    keepOnTop(this.#stage.host, this.#stage.card, openShadowRoot, troubles, this.#showing);
    if (this.#run.phase === 'ready') this.#perform({ type: 'start' });
    else if (this.#run.phase === 'left') this.#perform({ type: 'resume' });
    else this.#follow();
    this.#draw();
  }

  take(event: WalkthroughEvent): void {
    this.#apply(event);
    if (this.#run.phase === 'left') this.#close('left');
  }

  retire(): void {
    this.#hearOfKeeping('gone');
  }

  #actions(): CardActions {
    return {
      next: () => this.#perform({ type: 'next', ...this.#stepNamed() }),
      back: () => this.#perform({ type: 'back' }),
      answer: (branch) => this.#perform({ type: 'choose', choice: this.#stepNamed().step ?? '', branch }),
      go: (step) => this.#perform({ type: 'go', step }),
      show: () => this.#bringIntoView(),
      fold: () => this.#perform({ type: 'pause' }),
      unfold: () => this.#perform({ type: 'resume' }),
      speak: (language) => this.#speak(language),
      leave: () => this.#leave(),
      close: () => this.#close(this.#run.phase === 'finished' ? 'finished' : 'aborted'),
      retry: () => this.#recorder.retry(),
    };
  }

  /** Makes something happen to the run, here and where it is kept. */
  #perform(event: StoredEvent): void {
    if (this.#apply(event)) void this.#recorder.record(event);
  }

  /** @returns whether the run is another one now. */
  #apply(event: WalkthroughEvent): boolean {
    const before = this.#run;
    this.#run = reduce(this.#guide.pack.guide, before, event);
    if (this.#run === before || this.#showing.aborted) return this.#run !== before;
    if (event.type !== 'start') this.#notice = undefined;
    if (stepIn(this.#run) !== stepIn(before)) this.#follow();
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
    const id = stepIn(this.#run);
    const step = id === undefined ? undefined : stepById(this.#guide.pack.guide, id);
    if (!step || this.#keeping === 'gone') return;
    const { pack, base, openShadowRoot } = this.#guide;
    const around = { pack, base, openShadowRoot, own: this.#stage.host.element };
    const signal = AbortSignal.any([this.#following.signal, this.#showing]);
    followStep(step, around, this.#tellerOf(step, signal), signal);
  }

  #tellerOf(step: PathStep, signal: AbortSignal): Teller {
    return {
      view: (view, language) => {
        if (signal.aborted) return;
        this.#view = view;
        this.#manager = language ?? this.#manager;
        this.#run = reduce(this.#guide.pack.guide, this.#run, { type: 'sight', step: step.id, sight: view.sight });
        this.#point();
        this.#draw();
      },
      outcome: () => {
        if (!signal.aborted) this.#perform({ type: 'outcome', step: step.id });
      },
      chosen: (branch) => {
        if (!signal.aborted) this.#perform({ type: 'choose', choice: step.id, branch });
      },
    };
  }

  #point(): void {
    const elements = this.#view.sight === 'found' ? this.#view.elements : [];
    this.#stage.pointAt(elements, this.#run.phase === 'walking' ? 'drawn' : 'none');
  }

  #draw(): void {
    const run = this.#run;
    if (this.#showing.aborted || run.phase === 'ready' || run.phase === 'left') return;
    const { pack, base, knowledgeBase } = this.#guide;
    const voice = { pack, language: this.#language, manager: this.#manager, knowledgeBase };
    const here = { base, path: window.location.pathname };
    const notice = this.#notice ? { notice: this.#notice } : {};
    this.#stage.draw(cardView({ voice, run, view: this.#view, here, kept: this.#keeping, ...notice }));
  }

  #hearOfKeeping(keeping: Keeping): void {
    if (this.#keeping === 'gone') return;
    this.#keeping = keeping;
    if (keeping === 'gone') this.#follow();
    this.#draw();
  }

  #hearKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // Else the browser would close a dialog of the page that we are in.
    event.preventDefault();
    if (this.#run.phase === 'walking') this.#perform({ type: 'pause' });
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

  #leave(): void {
    this.#apply({ type: 'leave' });
    void this.#recorder.record({ type: 'leave' }).then(() => this.#close('left'));
    this.#stop.abort();
  }

  #close(how: End): void {
    this.#following.abort();
    this.#stop.abort();
    this.#end(how);
  }

  #stepNamed(): { readonly step?: string } {
    const step = stepIn(this.#run);
    return step === undefined ? {} : { step };
  }
}

function stepIn(run: Walkthrough): string | undefined {
  return run.phase === 'walking' || run.phase === 'paused' ? run.step : undefined;
}
