import type { Windows } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** The browser's own side panel, where it has one. Nothing depends on it: the toolbar's panel does the same. */
export type SidePanel = {
  /** Only in a press of the customer's, and before anything is waited for. @returns whether the browser opened it. */
  open(): Promise<boolean>;
};

/** The side panel of a window: Firefox calls it sidebar; other browsers may have none. */
export function sidePanelOf(window: Windows.Window | undefined): SidePanel | undefined {
  // Windows without tabs have none, and Brave crashes where it is asked for one there (brave/brave-browser 59256).
  if (window?.id === undefined || window.type !== 'normal') return undefined;
  const { id } = window;
  if (browser.sidebarAction) return { open: () => succeeds(() => browser.sidebarAction.open()) };
  const sidePanel: unknown = Reflect.get(browser, 'sidePanel');
  return canOpen(sidePanel) ? { open: () => succeeds(() => sidePanel.open({ windowId: id })) } : undefined;
}

/** What the polyfill's types do not know. */
type ChromiumSidePanel = { open(options: { readonly windowId: number }): Promise<void> };

function canOpen(sidePanel: unknown): sidePanel is ChromiumSidePanel {
  return typeof sidePanel === 'object' && sidePanel !== null && 'open' in sidePanel;
}

async function succeeds(open: () => Promise<void>): Promise<boolean> {
  try {
    await open();
    return true;
  } catch {
    return false;
  }
}
