import { isKnowledgeBase, MANAGER_ORIGIN } from '../origins.ts';
import type { Question } from './message.ts';

/** The part of a message's sender that counts. The browser fills it in, so a page cannot pretend. */
export type SenderFacts = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
};

export type Sender = 'manager' | 'knowledge-base' | 'panel';

const MAY_ASK: Readonly<Record<Sender, readonly Question[]>> = {
  manager: ['arrive', 'run', 'record', 'rescue', 'enter', 'lead', 'hush', 'speak', 'stand'],
  'knowledge-base': ['hello', 'start', 'progress'],
  panel: ['overview', 'begin', 'tick', 'choose', 'leave', 'speak', 'save', 'stored', 'review', 'import', 'forget'],
};

/** Who sent a message: one of our scripts in a page's main frame, or our own panel; nothing for anybody else. */
export function whoSent(sender: SenderFacts, own: { id: string; origin: string; site: string }): Sender | undefined {
  if (sender.id !== own.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  const { origin, protocol, host } = new URL(sender.url);
  // Some browsers give extension pages the origin "null", so it is put together here.
  if (`${protocol}//${host}` === own.origin) return 'panel';
  if (sender.frameId !== 0) return undefined;
  if (origin === MANAGER_ORIGIN) return 'manager';
  return isKnowledgeBase(origin, own.site) ? 'knowledge-base' : undefined;
}

/** Whether such a sender may ask this at all. */
export function mayAsk(sender: Sender, question: Question): boolean {
  return MAY_ASK[sender].includes(question);
}
