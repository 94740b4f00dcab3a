import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extensionWith } from '../verify/built-extension.ts';
import { openStand, type Stand, type StandOptions } from './open-stand.ts';
import { type Pointed, pointingGuide, startOf } from './pointing-guide.ts';
import { waitForCard } from './seen-card.ts';

/** The built extension over a guide that only points, in a tab of the Manager that shows a page of the test's own. */
export type PointingStand = Stand & {
  /** The tab in which the guide runs. */
  readonly page: Page;
  /** Leads the guide to a step, as a start link of the knowledge base does, and waits until the card shows it. */
  lead(step: string): Promise<void>;
};

/** @param options `answer` gives the pages of the Manager's address. */
export async function openPointingStand(
  steps: Readonly<Record<string, Pointed>>,
  options: StandOptions,
): Promise<PointingStand> {
  const extension = extensionWith(pointingGuide(steps));
  const stand = await openStand({ ...options, extension });
  const knowledgeBase = await stand.context.newPage();
  await knowledgeBase.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<a data-cairn-start="pointing" href="#">Guide me</a>' }),
  );
  await knowledgeBase.goto(stand.site.origin);
  await knowledgeBase.locator('html[data-cairn]').waitFor();

  async function follow(step: string): Promise<void> {
    const link = knowledgeBase.locator('a');
    await link.evaluate((element, attributes) => {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }, startOf(step));
    await link.click();
  }

  const opened = stand.context.waitForEvent('page');
  await follow(Object.keys(steps)[0] ?? '');
  const page = await opened;
  return {
    ...stand,
    page,
    async lead(step) {
      await follow(step);
      await waitForCard(page, (card) => card.step === step, `the step "${step}"`);
    },
    async close() {
      await stand.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}
