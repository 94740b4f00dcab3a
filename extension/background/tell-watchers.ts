import { CHANGED } from '../messages/changed.ts';
import type { Question } from '../messages/message.ts';
import { reachKnowledgeBase } from './manager-tabs.ts';

/** Questions after which somebody's progress may be another one, or the language. */
const CHANGING: ReadonlySet<Question> = new Set([
  'run',
  'record',
  'rescue',
  'enter',
  'lead',
  'start',
  'begin',
  'tick',
  'choose',
  'leave',
  'speak',
  'import',
  'forget',
]);

/** Whether an answer to this may have changed what panel and knowledge base show. */
export function isChange(message: { readonly ask: Question; readonly ticks?: unknown }): boolean {
  return CHANGING.has(message.ask) || message.ticks !== undefined;
}

/** Whoever shows progress looks anew: our own pages hear of it, those of the knowledge base are given their script again. */
export async function tellWatchers(): Promise<void> {
  const channel = new BroadcastChannel(CHANGED);
  channel.postMessage('changed');
  channel.close();
  await reachKnowledgeBase();
}
