import type { Page } from 'playwright-core';
import { MANAGER_HOST } from '../browser/serve-manager.ts';
import { goTo } from '../kill/script-in-page.ts';
import type { Disturbance } from './disturbance.ts';

/** The ways in which a customer leaves a page of the Manager, and comes back to it. */

const HOME = `https://${MANAGER_HOST}/v3/1000000/ng/home`;
const OTHER = '/v3/1000000/ng/products/all';

export const ROAD_DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'client-side away and back',
    weight: 3,
    async happen({ stand }) {
      const { page } = stand.tab();
      await page.evaluate((other) => {
        history.pushState(null, '', other);
        dispatchEvent(new PopStateEvent('popstate'));
      }, OTHER);
      await page.waitForTimeout(100);
      await page.evaluate(() => history.back());
      await page.waitForTimeout(100);
    },
  },
  {
    name: 'full load of another page',
    weight: 1,
    async happen({ stand, manager }) {
      await goTo(stand.tab().page, `${HOME}?interface=${manager}`);
    },
  },
  {
    name: 'reload',
    weight: 2,
    async happen({ stand }) {
      await stand.tab().page.reload();
    },
  },
  {
    name: 'late load',
    weight: 1,
    async happen({ stand }) {
      const { page } = stand.tab();
      await goTo(page, withQuery(page, 'delay', '700'));
    },
  },
  {
    name: 'back and forward',
    weight: 2,
    async happen({ stand }) {
      const { page } = stand.tab();
      if (!(await page.evaluate(() => navigation.canGoBack))) return;
      await page.goBack({ waitUntil: 'commit' });
      await page.goForward({ waitUntil: 'commit' });
      await stand.lookAgain();
    },
  },
  {
    name: 'away, and back from the back-forward cache',
    weight: 2,
    async happen({ stand }) {
      const { page } = stand.tab();
      await goTo(page, `chrome-extension://${stand.browser().extensionId}/your-data.html`);
      await page.goBack({ waitUntil: 'commit' });
      await stand.lookAgain();
    },
  },
  {
    name: 'tab closed and reopened',
    weight: 2,
    happen: ({ stand }) => stand.reopenTab(),
  },
  {
    name: 'session expired',
    weight: 1,
    async happen({ stand }) {
      const { page } = stand.tab();
      const before = stand.tab().logins();
      await goTo(page, withQuery(page, 'signed-out', '0'));
      for (let waited = 0; waited < 100; waited += 1) {
        if (stand.tab().logins() > before && page.url().startsWith(`https://${MANAGER_HOST}`)) return;
        await page.waitForTimeout(50);
      }
      throw new Error(`The login does not lead back to the Manager: ${page.url()}`);
    },
  },
  {
    name: 'the Manager speaks another language',
    weight: 1,
    async happen(situation) {
      const { page } = situation.stand.tab();
      situation.manager = situation.manager === 'en' ? 'fr' : 'en';
      await goTo(page, withQuery(page, 'interface', situation.manager));
    },
  },
];

function withQuery(page: Page, name: string, value: string): string {
  const address = new URL(page.url());
  address.searchParams.set(name, value);
  return address.href;
}
