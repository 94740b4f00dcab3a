import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** Calls `look` when another page may be in front of the customer: another tab, or another address in it. Ends with `signal`. */
export function followTabs(look: () => void, signal: AbortSignal): void {
  // Of a page that is neither the Manager nor ours we are told that it loads, and never its address.
  const updated = (_tab: number, change: Tabs.OnUpdatedChangeInfoType, { active }: Tabs.Tab) => {
    if (active && (change.url !== undefined || change.status !== undefined)) look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
