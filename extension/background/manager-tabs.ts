import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { MANAGER_ENTRANCE, MANAGER_ORIGIN, pagesOf } from '../origins.ts';

/** The tabs of the Manager: found, opened, brought to the front, and given our scripts. And those of the knowledge base. */

/** The tab in front, when it shows the Manager: in this window, else in the one last used. */
export async function managerTabInFront(window?: number): Promise<Tabs.Tab | undefined> {
  const where = window === undefined ? { lastFocusedWindow: true } : { windowId: window };
  const [tab] = await browser.tabs.query({ active: true, ...where, url: pagesOf(MANAGER_ORIGIN) });
  return tab;
}

/** Whether a tab is there and shows the Manager, or is on its way to it. */
export async function isManagerTab(tab: number): Promise<boolean> {
  try {
    const { url, pendingUrl } = await browser.tabs.get(tab);
    return (pendingUrl ?? url ?? '').startsWith(MANAGER_ENTRANCE);
  } catch {
    return false;
  }
}

/** A tab beside which another one is opened. */
export type Neighbour = { readonly id?: number | undefined; readonly index: number };

/** @returns the new tab, or nothing when the browser would not open one. */
export function openManagerTab(beside?: Neighbour): Promise<number | undefined> {
  return openTab(MANAGER_ENTRANCE, beside);
}

/** The panel in a tab of its own, saying above the list what `notice` stands for. */
export async function openPanelTab(notice: string, beside?: Neighbour): Promise<void> {
  await openTab(browser.runtime.getURL(`popup.html?notice=${notice}`), beside);
}

async function openTab(url: string, beside?: Neighbour): Promise<number | undefined> {
  try {
    const place = beside?.id === undefined ? {} : { openerTabId: beside.id, index: beside.index + 1 };
    return (await browser.tabs.create({ url, ...place })).id;
  } catch {
    return undefined;
  }
}

export async function bringToFront(tab: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.get(tab);
    await browser.tabs.update(tab, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    // Closed in this very moment; whoever asked will ask again.
  }
}

/** Puts the overlay into a tab; where it already is, it looks anew at what it should show. */
export function showOverlay(tab: number): Promise<void> {
  return inject(tab, ['manager.js', 'overlay.js']);
}

/** After an install or update the tabs already open have no script of ours, or one that can reach nobody. */
export async function reachOpenTabs(): Promise<void> {
  await Promise.all([
    reachPagesOf(MANAGER_ORIGIN, 'manager.js'),
    reachPagesOf(import.meta.env.CAIRN_SITE, 'knowledge-base.js'),
  ]);
}

async function reachPagesOf(origin: string, script: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pagesOf(origin), discarded: false });
  // The one in front asks first, so that it is the one to take over a run.
  const inOrder = tabs.toSorted((a, b) => Number(b.active) - Number(a.active));
  for (const { id } of inOrder) if (id !== undefined) await inject(id, [script]);
}

/** The pages of the knowledge base that are in front somewhere look anew; the others do so when they come to the front. */
export async function reachKnowledgeBase(): Promise<void> {
  const tabs = await browser.tabs.query({ url: pagesOf(import.meta.env.CAIRN_SITE), active: true, discarded: false });
  for (const { id } of tabs) if (id !== undefined) void inject(id, ['knowledge-base.js']);
}

async function inject(tab: number, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files, injectImmediately: true });
  } catch {
    // The tab was closed, or shows a page that is none of ours any more: there is nothing to show there.
  }
}
