import { type GuideHandle, showGuide } from '#shared/page/show-guide.ts';
import { askInTime } from '../ask-in-time.ts';
import type { RunAnswer } from '../messages/message.ts';
import type { IsolatedWorld } from './isolated-world.ts';
import { openShadowRoot } from './open-shadow-root.ts';
import { type KnownRun, keepInBackground } from './run-keeper.ts';

type Shown = {
  readonly known: () => KnownRun;
  readonly handle: GuideHandle;
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

  async function look(): Promise<void> {
    if (looking || signal.aborted) return;
    looking = true;
    const asked = await askInTime<'run'>({ ask: 'run' });
    looking = false;
    if (signal.aborted) return;
    if (asked.answered) change(asked.answer);
    else if (asked.why === 'gone') shown?.handle.retire();
  }

  function change(answer: RunAnswer): void {
    if (answer.run === 'yours' && shown && isShown(shown, answer)) return;
    shown?.end.abort();
    shown = answer.run === 'yours' ? show(answer) : undefined;
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
        base: '',
        knowledgeBase: answer.knowledgeBase,
        keeper,
        openShadowRoot,
        guard: world.guard,
        ...(answer.notice && { notice: answer.notice }),
      },
      AbortSignal.any([signal, end.signal]),
    );
    const now: Shown = { known: keeper.known, handle, end };
    void handle.ended.then(() => {
      end.abort();
      if (shown === now) shown = undefined;
    });
    return now;
  }

  return () => void look();
}

function isShown(shown: Shown, answer: Extract<RunAnswer, { run: 'yours' }>): boolean {
  const { id, revision, language } = shown.known();
  return id === answer.id && revision === answer.revision && language === answer.language;
}
