import * as z from 'zod/mini';
import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';
import { type Kept, STANDINGS, type Standing } from '#shared/walkthrough/run-keeper.ts';
import { browser } from '../browser.ts';
import { isPrivate } from './private-window.ts';

/** What is remembered about the customer's choices: the language, how they like to see a guide, which knowledge base they come from. */

// Each by itself: one that cannot be read, as a later version may have left it, spoils none of the others.
const settingsSchema = z.object({
  language: z.catch(z.optional(z.enum(LANGUAGES)), undefined),
  standing: z.catch(z.optional(z.enum(STANDINGS)), undefined),
  knowledgeBase: z.catch(z.optional(z.string()), undefined),
});

/** What was chosen in a private window, until the browser is closed. */
const PASSING = 'settings-private';

/** The language chosen, else the browser's, else English. */
export async function readLanguage(): Promise<Language> {
  const chosen = (await readSettings()).language;
  return chosen ?? languageOf(browser.i18n.getUILanguage(), LANGUAGES) ?? 'en';
}

export function writeLanguage(language: Language): Promise<Kept> {
  return write({ language });
}

export async function readStanding(): Promise<Standing> {
  return (await readSettings()).standing ?? 'card';
}

export function writeStanding(standing: Standing): Promise<Kept> {
  return write({ standing });
}

/** Origin of the knowledge base last seen; a build for localhost may meet it on another port than it was made for. */
export async function readKnowledgeBase(): Promise<string> {
  return (await readSettings()).knowledgeBase ?? import.meta.env.CAIRN_SITE;
}

export function writeKnowledgeBase(origin: string): Promise<Kept> {
  return write({ knowledgeBase: origin });
}

/** As after the installation; in a private window, as outside of it. */
export async function clearSettings(): Promise<void> {
  const { local, session } = browser.storage;
  await (isPrivate() ? session.remove(PASSING) : local.clear());
}

async function readSettings(): Promise<z.infer<typeof settingsSchema>> {
  try {
    const lasting = await browser.storage.local.get(['language', 'standing', 'knowledgeBase']);
    const passing = isPrivate() ? (await browser.storage.session.get(PASSING))[PASSING] : {};
    const read = settingsSchema.safeParse({ ...lasting, ...Object(passing) });
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

async function write(values: Record<string, unknown>): Promise<Kept> {
  try {
    if (isPrivate()) await browser.storage.session.set({ [PASSING]: { ...(await readSettings()), ...values } });
    else await browser.storage.local.set(values);
    return { kept: true };
  } catch {
    return { kept: false, why: 'broken' };
  }
}
