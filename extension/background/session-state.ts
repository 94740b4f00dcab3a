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

/**
 * Keeps a run that the disk would not take, until the browser is closed.
 *
 * @returns whether there was room in memory at least.
 */
export async function rememberUnsaved(run: StoredRun): Promise<boolean> {
  try {
    const others = (await readUnsaved()).filter(({ guide }) => guide !== run.guide);
    await browser.storage.session.set({ unsaved: [...others, run] });
    return true;
  } catch {
    return false;
  }
}

/** The runs of these guides are on the disk after all, or forgotten. */
export async function forgetUnsaved(guides: readonly string[]): Promise<void> {
  const unsaved = await readUnsaved();
  if (unsaved.some((run) => guides.includes(run.guide)))
    await browser.storage.session.set({ unsaved: unsaved.filter((run) => !guides.includes(run.guide)) });
}

/** No lead and no run is left in memory. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
}
