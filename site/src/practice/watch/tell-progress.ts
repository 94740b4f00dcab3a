import type { GuidePack } from '#shared/library/guide-pack.ts';
import { stepNumber } from '#shared/walkthrough/count.ts';
import { reduce } from '#shared/walkthrough/machine.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { RunKeeper, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Walkthrough } from '#shared/walkthrough/state.ts';
import { tellAround } from './watch-protocol.ts';

/** A keeper that also tells the page around this window where the run is, and when it has come to its end. */
export function tellProgress(keeper: RunKeeper, { guide }: GuidePack, events: readonly StoredEvent[]): RunKeeper {
  let run: Walkthrough = replay(guide, events);

  function tell(): void {
    if (run.phase === 'finished') tellAround({ is: 'done' });
    else if (run.phase === 'walking') {
      const number = `${stepNumber(guide, run.choices, run.step)?.number ?? ''}`;
      tellAround({ is: 'practised', number, step: run.step });
    }
  }

  tell();
  return {
    record(event) {
      run = reduce(guide, run, event);
      tell();
      return keeper.record(event);
    },
    speak: (language) => keeper.speak(language),
    stand: (standing) => keeper.stand(standing),
  };
}
