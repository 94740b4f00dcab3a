import type { Kept, RunKeeper, StoredEvent } from '#shared/walkthrough/run-keeper.ts';

/** Whether all that happened could be kept, or why not. */
export type Keeping = 'yes' | Extract<Kept, { kept: false }>['why'];

export type Recorder = {
  /** Keeps an event after all those before it. Resolves once it is kept, or cannot be for now. */
  record(event: StoredEvent): Promise<void>;
  /** Tries again with what is left. */
  retry(): Promise<void>;
};

/** Hands events to the keeper one after the other, so that the kept run never has a gap: what fails waits with what follows. */
export function recordInOrder(keeper: RunKeeper, onChange: (keeping: Keeping) => void): Recorder {
  const waiting: StoredEvent[] = [];
  let keeping: Keeping = 'yes';
  let work: Promise<void> = Promise.resolve();

  function tell(now: Keeping): void {
    if (now === keeping) return;
    keeping = now;
    onChange(now);
  }

  async function keepAll(): Promise<void> {
    for (let event = waiting[0]; event && keeping !== 'gone'; event = waiting[0]) {
      const kept = await keeper.record(event);
      if (!kept.kept) {
        tell(kept.why);
        // The last one stays, so that there is something to try again with: keeping it keeps all before it.
        if (!kept.held || waiting.length === 1) return;
      }
      waiting.shift();
    }
    if (keeping !== 'gone') tell('yes');
  }

  function goOn(): Promise<void> {
    work = work.then(keepAll);
    return work;
  }

  return {
    record(event) {
      waiting.push(event);
      return goOn();
    },
    retry: goOn,
  };
}
