import { browser } from './browser.ts';
import type { Answer, Message, Question, Reply } from './messages/message.ts';

/** `gone`: the extension was updated, switched off or removed, and this page can never reach it again. */
export type Asked<Q extends Question> =
  | { readonly answered: true; readonly answer: Answer<Q> }
  | { readonly answered: false; readonly why: 'gone' | 'refused' | 'failed' };

/**
 * Asks the background one question. Never throws and never rejects, so that nothing of ours reaches the page's console. A
 * worker that dies while it answers is asked once more: every question may be asked twice.
 */
export async function askBackground<Q extends Question>(message: Message<Q>): Promise<Asked<Q>> {
  const first = await askOnce<Q>(message);
  return !first.answered && first.why === 'failed' ? askOnce<Q>(message) : first;
}

/** Whether the extension that put this script into the page is still there. */
export function isBackgroundReachable(): boolean {
  return Boolean(browser.runtime?.id);
}

async function askOnce<Q extends Question>(message: Message<Q>): Promise<Asked<Q>> {
  // Without this the call would throw at once (research/walkthroughs.md, C3).
  if (!isBackgroundReachable()) return { answered: false, why: 'gone' };
  try {
    const reply = await browser.runtime.sendMessage<Message<Q>, Reply<Q> | undefined>(message);
    return reply ?? { answered: false, why: 'failed' };
  } catch {
    return { answered: false, why: isBackgroundReachable() ? 'failed' : 'gone' };
  }
}
