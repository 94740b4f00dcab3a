import type { Guide } from '#shared/guide/schema.ts';
import { guideAddress, guideByKey, type Library } from '#shared/library/library.ts';
import { startsAt } from '#shared/walkthrough/lead.ts';
import { placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { Answer } from '../messages/message.ts';
import type { GuideSummary, Overview } from '../messages/overview.ts';
import { oldRuns } from './answer-data.ts';
import { progressMark, progressOf } from './guide-progress.ts';
import { guidesHere, runToShow } from './guides-here.ts';
import { managerTabInFront } from './manager-tabs.ts';
import { isPrivate } from './private-window.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns, type StoredRuns } from './run-store.ts';
import { readKnowledgeBase, readLanguage } from './settings.ts';

/** What the panel and the knowledge base want to know. */

/** What the panel shows: every guide with how far it is, and whether anything can be saved. */
export async function overview(library: Library, window: number | undefined): Promise<Overview> {
  const stored = await readRuns();
  const front = await managerTabInFront(window);
  const run = await runToShow(library, stored, front);
  return {
    language: await readLanguage(),
    knowledgeBase: await readKnowledgeBase(),
    storage: stored.storage,
    unsaved: stored.unsaved.length,
    old: oldRuns(stored, Date.now()).length,
    isPrivate: isPrivate(),
    guides: library.guides.map((guide) => summarise(guide, stored)),
    here: guidesHere(library, front),
    ...(run && { run }),
  };
}

/** How far these guides are, and which of their steps are done. */
export async function progress(library: Library, keys: readonly string[]): Promise<Answer<'progress'>> {
  const stored = await readRuns();
  const known = keys
    .flatMap((key) => guideByKey(library, key) ?? [])
    .map((guide) => ({ guide, run: runOf(guide, stored) }));
  const marks = known.flatMap(({ guide, run }) => {
    const mark = progressMark(progressOf(guide, run));
    return mark ? [[guide.key, mark]] : [];
  });
  const done = known.flatMap(({ guide, run }) => {
    const place = run && placeOf(replay(guide, run.events));
    return place ? [[guide.key, place.done]] : [];
  });
  return { progress: Object.fromEntries(marks), done: Object.fromEntries(done) };
}

function summarise(guide: Guide, stored: StoredRuns): GuideSummary {
  const { key, faq, title, purpose } = guide;
  return {
    key,
    ...(faq !== undefined && { faq }),
    title,
    purpose,
    address: { en: guideAddress(guide, 'en'), fr: guideAddress(guide, 'fr') },
    walkable: startsAt(guide) !== undefined,
    progress: stored.unreadable.includes(key) ? { is: 'unreadable' } : progressOf(guide, runOf(guide, stored)),
  };
}
