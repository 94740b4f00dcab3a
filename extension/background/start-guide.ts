import type { Tabs } from 'webextension-polyfill';
import { findGuide } from '#shared/library/find-guide.ts';
import type { Library } from '#shared/library/library.ts';
import type { Message, StartAnswer } from '../messages/message.ts';
import { beginRun, type Wish } from './begin-run.ts';
import { tellBystanders } from './bystanders.ts';
import { isOpen } from './guide-progress.ts';
import { giveLead } from './lead-tab.ts';
import {
  bringToFront,
  isManagerTab,
  managerTabInFront,
  type Neighbour,
  openManagerTab,
  openPanelTab,
  showOverlay,
} from './manager-tabs.ts';
import { runOf } from './run-over-guide.ts';
import { readRuns } from './run-store.ts';
import { keepRun, setAside } from './runs.ts';
import { readLeads, writeLeads } from './session-state.ts';
import { writeLanguage } from './settings.ts';
import { withTicks } from './tick-steps.ts';

/** Where the wish comes from: a tab of the knowledge base, which stays open, or the panel. */
export type Origin = Neighbour | 'panel';

/** Begins a guide or goes on with it, and shows it in a tab of the Manager. `key` may also be its FAQ number. */
export async function startGuide(library: Library, key: string, wish: Wish, from: Origin): Promise<StartAnswer> {
  const guide = findGuide(library, key);
  if (!guide) return { started: false, why: 'unknown-guide' };
  const run = beginRun(guide, runOf(guide, await readRuns()), wish, { id: crypto.randomUUID(), now: Date.now() });
  if (!run) return { started: false, why: 'nothing-to-walk' };
  const kept = await keepRun(guide, withTicks(guide, run, wish.ticked ?? [], wish.step));
  const tab = await findTab(run.guide, from);
  if (tab === undefined) return { started: false, why: 'no-tab' };
  await hand(run.guide, tab);
  return { started: true, kept };
}

/**
 * A start link of the knowledge base was chosen. A guide that this version does not have is answered in words, by the panel in a
 * tab of its own, because the page cannot know why nothing happens.
 */
export async function start(
  library: Library,
  { guide, step, language, ticked = [] }: Message<'start'>,
  tab: Tabs.Tab | undefined,
): Promise<StartAnswer> {
  if (language) await writeLanguage(language);
  const answer = await startGuide(library, guide, { ticked, ...(step !== undefined && { step }) }, tab ?? 'panel');
  if (!answer.started && answer.why !== 'no-tab') await openPanelTab(answer.why, tab);
  return answer;
}

/** The guide goes on in this tab, whichever led it until now. */
export async function takeOver(library: Library, key: string, tab: number | undefined): Promise<{ taken: boolean }> {
  const guide = findGuide(library, key);
  const run = guide && runOf(guide, await readRuns());
  if (!guide || !run || tab === undefined || !isOpen(guide, run)) return { taken: false };
  await hand(run.guide, tab);
  return { taken: true };
}

/** The Manager in front of the customer, else where the guide runs already, else a new tab. */
async function findTab(guide: string, from: Origin): Promise<number | undefined> {
  const inFront = from === 'panel' ? await managerTabInFront() : undefined;
  if (inFront?.id !== undefined) return inFront.id;
  const leading = (await readLeads()).find((lead) => lead.guide === guide)?.tab;
  if (leading === undefined || !(await isManagerTab(leading)))
    return openManagerTab(from === 'panel' ? undefined : from);
  await bringToFront(leading);
  return leading;
}

/** From now on the guide runs in this tab, and in no other. */
export async function hand(guide: string, tab: number): Promise<void> {
  const leads = await readLeads();
  const before = leads.find((lead) => lead.guide === guide)?.tab;
  const displaced = leads.find((lead) => lead.tab === tab && lead.guide !== guide)?.guide;
  if (displaced) await setAside(displaced);
  await writeLeads(giveLead(leads, { guide, tab, since: Date.now(), arrived: false }));
  // A page that is still loading asks by itself; one that is there is told to look again. Nobody waits for either.
  for (const changed of new Set([tab, before ?? tab])) void showOverlay(changed);
  if (displaced) await tellBystanders([displaced]);
}
