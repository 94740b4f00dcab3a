import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import { askInTime } from '../ask-in-time.ts';
import type { Message } from '../messages/message.ts';
import type { Notice } from './words.ts';

/** What the panel's buttons ask of the background. Each gives what is to be said of it: nothing where it went as it should. */

export async function begin(message: Message<'begin'>): Promise<Notice | undefined> {
  const asked = await askInTime<'begin'>(message);
  if (!asked.answered) return 'no-answer';
  return asked.answer.started ? notSaved(asked.answer.kept) : asked.answer.why;
}

/** A run is ticked, answered or left. */
export async function change(message: Message<'tick' | 'choose' | 'leave'>): Promise<Notice | undefined> {
  const asked = await askInTime<'tick' | 'choose' | 'leave'>(message);
  return asked.answered ? notSaved(asked.answer) : 'no-answer';
}

/** What is only in memory is stored. */
export async function save(): Promise<Notice | undefined> {
  const asked = await askInTime<'save'>({ ask: 'save' });
  return asked.answered ? notSaved(asked.answer) : 'no-answer';
}

function notSaved(kept: Kept): Notice | undefined {
  if (kept.kept) return undefined;
  return kept.why === 'full' ? 'not-saved-full' : 'not-saved-broken';
}
