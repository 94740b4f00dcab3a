import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Lead } from './lead-tab.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** What lives as long as the browser session: which tab leads which guide, and runs that the disk would not take. */

const leadSchema: z.ZodMiniType<Lead> = z.object({
  guide: z.string(),
  tab: z.number(),
  since: z.number(),
  arrived: z.boolean(),
});

/** Which tab leads which guide. Forgotten when the browser is closed, as are the tabs. */
export async function readLeads(): Promise<readonly Lead[]> {
  const { leads } = await browser.storage.session.get('leads');
  const read = z.array(leadSchema).safeParse(leads);
  return read.success ? read.data : [];
}

export async function writeLeads(leads: readonly Lead[]): Promise<void> {
  await browser.storage.session.set({ leads });
}

/** Runs that the disk would not take. */
export async function readUnsaved(): Promise<readonly StoredRun[]> {
  const { unsaved } = await browser.storage.session.get('unsaved');
  return Array.isArray(unsaved) ? unsaved.flatMap((run) => readStoredRun(run) ?? []) : [];
}

/** Keeps a run that the disk would not take, until the browser is closed. */
export async function rememberUnsaved(run: StoredRun): Promise<void> {
  const others = (await readUnsaved()).filter(({ guide }) => guide !== run.guide);
  await browser.storage.session.set({ unsaved: [...others, run] });
}

/** The run of this guide is on the disk after all. */
export async function forgetUnsaved(guide: string): Promise<void> {
  const unsaved = await readUnsaved();
  if (unsaved.some((run) => run.guide === guide))
    await browser.storage.session.set({ unsaved: unsaved.filter((run) => run.guide !== guide) });
}
