import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { PracticePack } from '../machines/practice-pack.ts';

/**
 * Fetches one guide from the site that the practice Manager is part of; see site/src/pages/practice/packs.
 *
 * @param name key, older key or FAQ number.
 * @returns nothing where there is no such guide. Rejects where the site does not answer.
 */
export async function loadPack(base: string, name: string): Promise<GuidePack | undefined> {
  // The list first: asking for a file that is not there would show as an error in the page's console.
  const keys = new Map<string, string>(
    await fetchJson<readonly (readonly [string, string])[]>(`${base}/packs/index.json`),
  );
  const key = keys.get(name);
  if (key === undefined) return undefined;
  const [pack, pages] = await Promise.all([
    fetchJson<PracticePack>(`${base}/packs/${key}.json`),
    fetchJson<GuidePack['pages']>(`${base}/packs/pages.json`),
  ]);
  return { ...pack, pages };
}

// Our own files, written by the same build as this script: their shape needs no second check.
async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
