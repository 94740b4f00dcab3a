import type { Language } from '#shared/guide/language.ts';
import { compactEvents } from '#shared/walkthrough/replay.ts';
import type { Kept, RunKeeper, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import type { Asked } from '../ask-background.ts';
import { askInTime } from '../ask-in-time.ts';
import type { RecordAnswer, RunAnswer } from '../messages/message.ts';

/** What the keeper tells whoever holds the overlay, besides its answer to the overlay itself. */
export type KeeperNews = {
  /** The run goes on in another tab, or has begun again. */
  moved(): void;
  /** The extension was updated, switched off or removed. */
  gone(): void;
};

/** What a page knows of a run: which it is, how many events of it are stored, and the language it is read in. */
export type KnownRun = { readonly id: string; readonly revision: number; readonly language: Language };

type KeptRun = RunKeeper & {
  known(): KnownRun;
  /** Walks through another guide in this tab, once everything before is kept. */
  enter(guide: string, step: string | undefined): void;
};

type Answered = RecordAnswer | Extract<Asked<'record'>, { answered: false }>;

/** Keeps a run in the background, event by event in order. */
export function keepInBackground(
  { id: run, revision, language, pack, events }: Extract<RunAnswer, { run: 'yours' }>,
  news: KeeperNews,
): KeptRun {
  let at = revision;
  let known = events;
  let spoken = language;
  /** Sent, and in the background's memory, but not saved. */
  let held: StoredEvent | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function send(event: StoredEvent): Promise<Kept> {
    if (held && event !== held) settle(held);
    const recorded = answerOf(await askInTime<'record'>({ ask: 'record', run, at, event }));
    const answer = 'why' in recorded && recorded.why === 'moved' ? await rescue(event) : recorded;
    if ('why' in answer) return explain(answer, event);
    settle(event);
    return { kept: true };
  }

  /** Where the disk has lost the run, this page holds the only copy left. */
  async function rescue(event: StoredEvent): Promise<Answered> {
    const whole = compactEvents(pack.guide, [...known, event]);
    return answerOf(
      await askInTime<'rescue'>({ ask: 'rescue', guide: pack.guide.key, run, at: at + 1, events: whole }),
    );
  }

  function settle(event: StoredEvent): void {
    at += 1;
    known = [...known, event];
    held = undefined;
  }

  function explain(answer: Extract<Answered, { why: unknown }>, event: StoredEvent): Kept {
    const { why } = answer;
    if (why === 'moved') news.moved();
    if (why === 'gone') news.gone();
    if (why === 'gone') return { kept: false, why };
    if (why !== 'full' && why !== 'broken') return { kept: false, why: 'broken' };
    // Memory refused it too: it is not in the run that the next one would be counted on.
    if (!('held' in answer)) return { kept: false, why };
    held = event;
    return { kept: false, why, held: true };
  }

  function keptOf(asked: Asked<'speak' | 'stand'>): Kept {
    if (asked.answered) return asked.answer;
    if (asked.why === 'gone') news.gone();
    return { kept: false, why: asked.why === 'gone' ? 'gone' : 'broken' };
  }

  return {
    record(event) {
      const sent = last.then(() => send(event));
      last = sent;
      return sent;
    },
    async speak(language) {
      spoken = language;
      return keptOf(await askInTime<'speak'>({ ask: 'speak', language }));
    },
    stand: async (standing) => keptOf(await askInTime<'stand'>({ ask: 'stand', standing })),
    enter(guide, step) {
      const enter = { ask: 'enter', run, guide, ...(step !== undefined && { step }) } as const;
      last = last
        .then(() => askInTime<'enter'>(enter))
        .then((asked) => {
          if (!asked.answered && asked.why === 'gone') news.gone();
        });
    },
    known: () => ({ id: run, revision: held ? at + 1 : at, language: spoken }),
  };
}

function answerOf(asked: Asked<'record' | 'rescue'>): Answered {
  return asked.answered ? asked.answer : asked;
}
