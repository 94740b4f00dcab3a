import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Lead } from './lead-tab.ts';
import { nameHere } from './private-window.ts';
import { readStoredRun, type StoredRun } from './stored-run.ts';

/** What lives as long as the browser session: which tab leads which guide and which stand by, and runs that the disk would not take. */

const NAMES = ['leads', 'bystanders', 'unsaved'] as const;

const leadSchema: z.ZodMiniType<Lead> = z.object({
  guide: z.string(),
  tab: z.number(),
  since: z.number(),
  arrived: z.boolean(),
});

/** A tab that was told that a guide goes on in another one. `quiet`: its customer does not want to hear of it there. */
export type Bystander = { readonly guide: string; readonly tab: number; readonly quiet: boolean };

const bystanderSchema: z.ZodMiniType<Bystander> = z.object({ guide: z.string(), tab: z.number(), quiet: z.boolean() });

export async function readBystanders(): Promise<readonly Bystander[]> {
  const read = z.array(bystanderSchema).safeParse(await readHere('bystanders'));
  return read.success ? read.data : [];
}

export async function writeBystanders(bystanders: readonly Bystander[]): Promise<void> {
  await browser.storage.session.set({ [nameHere('bystanders')]: bystanders });
}

/** The tabs that show something of ours: a card, or that a guide goes on elsewhere. */
export async function readShownTabs(): Promise<readonly number[]> {
  return [...(await readLeads()), ...(await readBystanders())].map(({ tab }) => tab);
}

/** Which tab leads which guide. Forgotten when the browser is closed, as are the tabs. */
export async function readLeads(): Promise<readonly Lead[]> {
  const read = z.array(leadSchema).safeParse(await readHere('leads'));
  return read.success ? read.data : [];
}

export async function writeLeads(leads: readonly Lead[]): Promise<void> {
  await browser.storage.session.set({ [nameHere('leads')]: leads });
}

/** Runs that the disk would not take. */
export async function readUnsaved(): Promise<readonly StoredRun[]> {
  const unsaved = await readHere('unsaved');
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
    await browser.storage.session.set({ [nameHere('unsaved')]: [...others, run] });
    return true;
  } catch {
    return false;
  }
}

/** The runs of these guides are on the disk after all, or forgotten. */
export async function forgetUnsaved(guides: readonly string[]): Promise<void> {
  const unsaved = await readUnsaved();
  if (unsaved.some((run) => guides.includes(run.guide)))
    await browser.storage.session.set({
      [nameHere('unsaved')]: unsaved.filter((run) => !guides.includes(run.guide)),
    });
}

/** No lead and no run is left in memory. What the other worker keeps there, private or not, stays. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.remove(NAMES.map(nameHere));
}

async function readHere(name: (typeof NAMES)[number]): Promise<unknown> {
  const key = nameHere(name);
  return (await browser.storage.session.get(key))[key];
}
