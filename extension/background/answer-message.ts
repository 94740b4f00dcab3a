import type { Runtime } from 'webextension-polyfill';
import type { Library } from '#shared/library/library.ts';
import { browser } from '../browser.ts';
import type { Answer, Message, Question, Reply, Ticks } from '../messages/message.ts';
import { readMessage } from '../messages/message-schema.ts';
import { mayAsk, type Sender, whoSent } from '../messages/sender.ts';
import { forget, importFile, reviewFile, storedData } from './answer-data.ts';
import { arrive, record, rescue, runForPage, speak } from './answer-manager.ts';
import { hush } from './bystanders.ts';
import { addToRun, tickRun } from './change-run.ts';
import { enterGuide } from './enter-guide.ts';
import { overview, progress } from './overview.ts';
import { saveUnsaved } from './run-store.ts';
import { writeKnowledgeBase, writeStanding } from './settings.ts';
import { start, startGuide, takeOver } from './start-guide.ts';
import { isChange, tellWatchers } from './tell-watchers.ts';

/** Answers one message, whoever sent it and whatever it holds. Never rejects. */
export async function answerMessage(
  library: Library,
  value: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<Question>> {
  const message = readMessage(value);
  const who = whoSent(sender, {
    id: browser.runtime.id,
    origin: browser.runtime.getURL('').replace(/\/$/, ''),
    site: import.meta.env.CAIRN_SITE,
  });
  if (!message || !who || !mayAsk(who, message.ask)) return { answered: false, why: 'refused' };
  try {
    const answered = await answer(library, message, sender, who);
    if (isChange(message)) void tellWatchers();
    return { answered: true, answer: answered };
  } catch (error) {
    // Only a mistake of ours comes here. The page is told that there is no answer; the reason is for us.
    console.error(error);
    return { answered: false, why: 'failed' };
  }
}

async function answer(
  library: Library,
  message: Message,
  sender: Runtime.MessageSender,
  who: Sender,
): Promise<Answer<Question>> {
  switch (message.ask) {
    case 'arrive':
      return arrive(library, sender.tab?.id);
    case 'run':
      return runForPage(library, message, sender.tab?.id);
    case 'record':
      return record(library, message, sender.tab?.id);
    case 'rescue':
      return rescue(library, message, sender.tab?.id);
    case 'speak':
      return speak(message.language, who === 'panel');
    case 'stand':
      return writeStanding(message.standing);
    case 'enter':
      return enterGuide(library, message, sender.tab?.id);
    case 'lead':
      return takeOver(library, message.guide, sender.tab?.id);
    case 'hush':
      return sender.tab?.id === undefined ? { hushed: false } : hush(message.guide, sender.tab.id);
    case 'hello':
      await writeKnowledgeBase(new URL(sender.url ?? import.meta.env.CAIRN_SITE).origin);
      return { version: browser.runtime.getManifest().version };
    case 'progress':
      if (message.ticks) await tickRun(library, message.ticks.guide, message.ticks);
      return progress(library, message.guides);
    case 'start':
      return start(library, message, sender.tab);
    case 'overview':
      return overview(library, message.window);
    case 'begin': {
      const { guide, again, step } = message;
      return startGuide(library, guide, { again, ...(step !== undefined && { step }) }, 'panel');
    }
    case 'tick':
      return tickRun(library, message.guide, ticksOf(message));
    case 'choose': {
      const { guide, choice, branch } = message;
      return addToRun(library, guide, { type: 'choose', choice, branch });
    }
    case 'leave':
      return addToRun(library, message.guide, { type: 'leave' });
    case 'save':
      return saveUnsaved();
    case 'stored':
      return storedData(library, Date.now());
    case 'review':
      return reviewFile(library, message.text);
    case 'import':
      return importFile(library, message.text);
    case 'forget':
      return forget(message.what);
  }
}

function ticksOf({ step, is }: Message<'tick'>): Ticks {
  return is === 'done' ? { done: [step], open: [] } : { done: [], open: [step] };
}
