import { showAway } from '#shared/page/show-away.ts';
import { type GuideHandle, showGuide } from '#shared/page/show-guide.ts';
import { askInTime } from '../ask-in-time.ts';
import { browser } from '../browser.ts';
import type { RunAnswer } from '../messages/message.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import { openShadowRoot } from './open-shadow-root.ts';
import { type KnownRun, keepInBackground } from './run-keeper.ts';

type Shown = {
  /** Whether it is what the background now answers. */
  readonly is: (answer: RunAnswer) => boolean;
  readonly handle?: GuideHandle;
  /** The run that it shows, as it is known here. */
  readonly run?: () => KnownRun;
  readonly end: AbortController;
};

/**
 * Shows the run of this tab and keeps to it: when the overlay is called for again, it starts, restarts or ends, or goes on
 * undisturbed where nothing has changed.
 *
 * @returns looks anew at what to show.
 */
export function followRuns(world: IsolatedWorld, signal: AbortSignal): () => void {
  let shown: Shown | undefined;
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    again = true;
    if (looking) return;
    looking = true;
    while (again && !signal.aborted) {
      again = false;
      await lookOnce();
    }
    looking = false;
  }

  async function lookOnce(): Promise<void> {
    const before = shown?.run?.();
    const asked = await askInTime<'run'>({ ask: 'run', ...(before && { shows: before.id }) });
    if (signal.aborted) return;
    // What was recorded meanwhile need not be in the answer, which would take the card a step back.
    if (asked.answered && !isSame(before, shown?.run?.())) again = true;
    else if (asked.answered) change(asked.answer);
    else if (asked.why === 'gone') shown?.handle?.retire();
  }

  function change(answer: RunAnswer): void {
    if (shown?.is(answer)) return;
    shown?.end.abort();
    shown = answer.run === 'yours' ? show(answer) : answer.run === 'away' ? sayAway(answer) : undefined;
  }

  function sayAway(away: Extract<RunAnswer, { run: 'away' }>): Shown {
    const end = new AbortController();
    const { title, language, guide } = away;
    const takeOver = async () => {
      const asked = await askInTime<'lead'>({ ask: 'lead', guide });
      if (!asked.answered && asked.why === 'gone') end.abort();
      // Where it is taken, the background calls for it here.
      else if (!asked.answered || !asked.answer.taken) void look();
    };
    const dismiss = () => void askInTime<'hush'>({ ask: 'hush', guide });
    const words = { title, language, openShadowRoot, guard: world.guard, takeOver: () => void takeOver(), dismiss };
    showAway(words, AbortSignal.any([signal, end.signal]));
    return { is: (now) => now.run === 'away' && now.guide === guide && now.language === language, end };
  }

  function show(answer: Extract<RunAnswer, { run: 'yours' }>): Shown {
    const end = new AbortController();
    const keeper = keepInBackground(answer, {
      moved: () => void look(),
      gone: () => handle.retire(),
    });
    const handle = showGuide(
      {
        pack: answer.pack,
        events: answer.events,
        language: answer.language,
        standing: answer.standing,
        base: '',
        knowledgeBase: answer.knowledgeBase,
        keeper,
        openShadowRoot,
        guard: world.guard,
        enter: keeper.enter,
        program: `Cairn ${browser.runtime.getManifest().version}`,
        ...(answer.notice && { notice: answer.notice }),
        ...(answer.cameFrom && { cameFrom: answer.cameFrom }),
      },
      AbortSignal.any([signal, end.signal]),
    );
    const now: Shown = {
      is: (next) => next.run === 'yours' && isSame(keeper.known(), next),
      handle,
      run: keeper.known,
      end,
    };
    void handle.ended.then(() => {
      end.abort();
      if (shown !== now) return;
      shown = undefined;
      // The guide from which this one was entered goes on.
      if (answer.cameFrom) void look();
    });
    return now;
  }

  return () => void look();
}

function isSame(a: KnownRun | undefined, b: KnownRun | undefined): boolean {
  return a?.id === b?.id && a?.revision === b?.revision && a?.language === b?.language;
}
