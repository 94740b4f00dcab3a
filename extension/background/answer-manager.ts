import type { Language } from '#shared/guide/language.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import { packGuide } from '#shared/library/pack-guide.ts';
import type { Kept } from '#shared/walkthrough/run-keeper.ts';
import type { Message, RecordAnswer, RunAnswer } from '../messages/message.ts';
import { standBy, tellBystanders } from './bystanders.ts';
import { callerOf, settleCaller } from './caller.ts';
import { endedRun } from './ended-run.ts';
import { isOpen } from './guide-progress.ts';
import { showOverlay } from './manager-tabs.ts';
import { addEvent, type Recording, shorten } from './record-event.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns } from './run-store.ts';
import { claimRun, keepRun, mayWrite, namedRun, settleLead } from './runs.ts';
import { readShownTabs } from './session-state.ts';
import { readKnowledgeBase, readLanguage, readStanding, writeLanguage } from './settings.ts';

/** What pages of the Manager ask. */

/** A page has begun in this tab. Where a run belongs to it, or goes on beside it, the overlay is brought to the page. */
export async function arrive(library: Library, tab: number | undefined): Promise<{ shown: boolean }> {
  if (tab === undefined) return { shown: false };
  const now = Date.now();
  const something = (await claimRun(library, tab, now)) ?? (await standBy(library, tab, now));
  if (!something) return { shown: false };
  void showOverlay(tab);
  return { shown: true };
}

/** The run that the overlay in this tab has to show, with all that it needs for it. */
export async function runForPage(
  library: Library,
  { shows }: Message<'run'>,
  tab: number | undefined,
): Promise<RunAnswer> {
  if (tab === undefined) return { run: 'none' };
  const ended = shows === undefined ? undefined : await endedRun(library, shows, tab);
  const found = ended ?? (await claimRun(library, tab, Date.now()));
  if (!found) return awayFromPage(library, tab);
  const { guide } = found;
  // A page that shows it already may be back from the back-forward cache: it goes on as it is.
  const run = found.run.id === shows ? found.run : shorten(guide, found.run);
  const caller = await callerOf(library, run);
  if (run !== found.run) await keepRun(guide, run);
  return {
    run: 'yours',
    id: run.id,
    revision: run.revision,
    events: run.events,
    pack: packGuide(library, guide),
    language: await readLanguage(),
    standing: await readStanding(),
    knowledgeBase: await readKnowledgeBase(),
    ...(run.notice && { notice: run.notice }),
    ...(caller && { cameFrom: caller.guide.title }),
  };
}

async function awayFromPage(library: Library, tab: number): Promise<RunAnswer> {
  const beside = await standBy(library, tab, Date.now());
  return beside
    ? { run: 'away', guide: beside.run.guide, title: beside.guide.title, language: await readLanguage() }
    : { run: 'none' };
}

/** Stores one event of a run, from the tab that leads it or where none does. */
export async function record(library: Library, recording: Recording, tab: number | undefined): Promise<RecordAnswer> {
  const named = await namedRun(library, recording.run);
  if (!named || tab === undefined || !(await mayWrite(named.run, tab))) return { kept: false, why: 'moved' };
  const { guide, run } = named;
  const next = addEvent(run, recording, Date.now());
  // Perhaps in memory only: then this is the time to try again.
  if (next === 'stored') return keepRun(guide, run);
  if (next === 'moved') return { kept: false, why: 'moved' };
  const kept = await keepRun(guide, next);
  await settleLead(guide, next, tab, Date.now());
  await settleCaller(library, { guide, run: next }, tab, Date.now());
  if (!isOpen(guide, next)) await tellBystanders([next.guide]);
  return kept;
}

/** What the disk has lost, a page that still shows it brings back. A run that is stored is never overwritten so. */
export async function rescue(
  library: Library,
  { guide: key, run: id, at: revision, events }: Message<'rescue'>,
  tab: number | undefined,
): Promise<RecordAnswer> {
  const guide = guideByKey(library, key);
  if (!guide || tab === undefined || runOf(guide, await readRuns())) return { kept: false, why: 'moved' };
  const run = { guide: guide.key, id, revision, events, touched: Date.now(), version: '' };
  const kept = await keepRun(guide, run);
  await settleLead(guide, run, tab, run.touched);
  return kept;
}

/** @param elsewhere the language was not chosen in the pages that show a guide, so they have to hear of it. */
export async function speak(language: Language, elsewhere: boolean): Promise<Kept> {
  const kept = await writeLanguage(language);
  if (elsewhere) for (const tab of await readShownTabs()) void showOverlay(tab);
  return kept;
}
