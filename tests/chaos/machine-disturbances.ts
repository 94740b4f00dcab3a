import { setTimeout as wait } from 'node:timers/promises';
import { MANAGER_HOST } from '../browser/serve-manager.ts';
import { goTo } from '../kill/script-in-page.ts';
import type { Disturbance } from './disturbance.ts';

/** About as long as somebody takes for a step, in ms. */
const DURING = 2_000;

/** What the browser, its worker and the network do. */
export const MACHINE_DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'worker killed',
    weight: 4,
    happen: ({ stand }) => stand.killWorker(),
  },
  {
    name: 'worker killed while it is asked',
    weight: 2,
    async happen({ stand, reads }) {
      const asked = stand.say({ ask: 'speak', language: reads }).catch(() => {});
      await stand.killWorker();
      await asked;
    },
  },
  {
    name: 'worker killed during the step',
    weight: 2,
    async happen({ stand, random, later }) {
      later.push(wait(random() * DURING).then(() => stand.killWorker()));
    },
  },
  {
    name: 'browser restarted',
    weight: 0.5,
    async happen({ stand, later }) {
      await Promise.all(later);
      await stand.restart();
    },
  },
  {
    name: 'offline for a while',
    weight: 1,
    async happen({ stand }) {
      const { context } = stand.browser();
      await context.setOffline(true);
      await stand.tab().page.waitForTimeout(300);
      await context.setOffline(false);
    },
  },
  {
    name: 'reloaded while offline',
    weight: 1,
    async happen({ stand }) {
      const { context } = stand.browser();
      const { page } = stand.tab();
      const address = page.url();
      await context.setOffline(true);
      await page.reload().catch(() => {});
      await context.setOffline(false);
      await goTo(page, address);
    },
  },
  {
    name: 'alert',
    weight: 1,
    async happen({ stand }) {
      // Whoever drives the browser closes it at once.
      await stand.tab().page.evaluate(() => alert('One moment.'));
    },
  },
  {
    name: 'a second tab of the Manager',
    weight: 2,
    async happen({ stand, random }) {
      const second = await stand.browser().context.newPage();
      await second.goto(`https://${MANAGER_HOST}/v3/1000000/ng/home`);
      await second.waitForTimeout(200);
      if (random() < 0.5) await stand.tab().page.bringToFront();
      await second.close();
    },
  },
];
