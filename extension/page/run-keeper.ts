import type { Language } from '#shared/guide/language.ts';
import type { Kept, RunKeeper } from '#shared/walkthrough/run-keeper.ts';
import { askBackground } from '../ask-background.ts';
import type { RecordAnswer } from '../messages/message.ts';

/** What the keeper tells whoever holds the overlay, besides its answer to the overlay itself. */
export type KeeperNews = {
  /** The run goes on in another tab, or has begun again. */
  moved(): void;
  /** The extension was updated, switched off or removed. */
  gone(): void;
};

/** What a page knows of a run: which it is, how many events of it are stored, and the language it is read in. */
export type KnownRun = { readonly id: string; readonly revision: number; readonly language: Language };

/** Keeps a run in the background, event by event in order. */
export function keepInBackground(
  { id: run, revision, language }: KnownRun,
  news: KeeperNews,
): RunKeeper & { known(): KnownRun } {
  let at = revision;
  let spoken = language;
  let last: Promise<unknown> = Promise.resolve();

  async function send(event: Parameters<RunKeeper['record']>[0]): Promise<Kept> {
    const asked = await askBackground<'record'>({ ask: 'record', run, at, event });
    const answer: RecordAnswer | { kept: false; why: 'gone' | 'refused' | 'failed' } = asked.answered
      ? asked.answer
      : { kept: false, why: asked.why };
    if (answer.kept) at += 1;
    return answer.kept ? answer : explain(answer.why);
  }

  function explain(why: 'full' | 'broken' | 'gone' | 'moved' | 'refused' | 'failed'): Kept {
    // A full or broken disk still leaves the event in the background's memory.
    if (why === 'full' || why === 'broken') at += 1;
    if (why === 'moved') news.moved();
    if (why === 'gone') news.gone();
    return { kept: false, why: why === 'full' ? 'full' : why === 'gone' ? 'gone' : 'broken' };
  }

  return {
    record(event) {
      const sent = last.then(() => send(event));
      last = sent;
      return sent;
    },
    async speak(language) {
      spoken = language;
      const asked = await askBackground<'speak'>({ ask: 'speak', language });
      if (asked.answered) return asked.answer;
      if (asked.why === 'gone') news.gone();
      return { kept: false, why: asked.why === 'gone' ? 'gone' : 'broken' };
    },
    known: () => ({ id: run, revision: at, language: spoken }),
  };
}
