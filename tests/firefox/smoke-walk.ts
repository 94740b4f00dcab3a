import { deepEqual, equal, match } from 'node:assert/strict';
import { resultOf } from './bidi.ts';
import { type FirefoxTab, firefoxTab, until } from './firefox-tab.ts';
import type { SeenCard } from './look-at-card.ts';
import type { StartedFirefox } from './start-firefox.ts';

/** The real guide 2669. On the Manager its first step, to sign in, is done at once; these two follow. */
const GUIDE = 'authorize-partner';
const FIRST = 'open-partners';
const SECOND = 'start-invitation';

/** From the guide's page to its second step on the Manager, and to the extension's own pages. Fails at the first that is not so. */
export async function takeSmokeWalk(
  firefox: StartedFirefox,
  site: string,
  tell: (what: string) => void,
): Promise<void> {
  const { bidi } = firefox;
  const [own = ''] = await openTabs(firefox);
  const guide = firefoxTab(bidi, own);
  await guide.goTo(`${site}/en/guides/${GUIDE}/`);
  await until(
    'a guide’s page that knows Cairn',
    () => guide.read('document.documentElement.dataset.cairn'),
    (version) => /^\d/.test(version),
  );
  tell('the guide’s page knows that Cairn is there');

  await guide.click(`a[data-cairn-start="${GUIDE}"]`);
  const [, opened = ''] = await until(
    'a tab of the Manager',
    () => openTabs(firefox),
    (tabs) => tabs.length === 2,
  );
  const manager = firefoxTab(bidi, opened);
  const card = await step(manager, FIRST);
  tell('a click on its button opens the Manager, and the card comes with the first step');

  equal(card.rings.length, 1, 'one ring');
  match(await under(manager, card), /^Partner\b/);
  tell('the ring is drawn around what is meant');

  await clickRing(manager, card);
  await step(manager, SECOND);
  tell('a click into the ring does the step, the card notices and shows the next one');

  await manager.reload();
  await step(manager, SECOND);
  tell('after a reload it is the same step');

  await guide.goTo(firefox.pageAt('popup.html'));
  await shows(guide, 'Authorize a Partner');
  await guide.goTo(firefox.pageAt('your-data.html'));
  await shows(guide, 'Authorize a Partner');
  tell('the panel and the page on one’s data show the guide that is under way');

  deepEqual(firefox.complaints, []);
  tell('no console has anything to say');
  deepEqual(firefox.refused(), []);
  tell('nobody asked for any other host');
}

async function openTabs({ bidi }: StartedFirefox): Promise<string[]> {
  const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  return Array.isArray(contexts) ? contexts.map((tab) => String(resultOf(tab).context)) : [];
}

/** Waits until the card shows a step and points at it. */
async function step(tab: FirefoxTab, id: string): Promise<SeenCard> {
  const seen = await until(
    `the step “${id}”`,
    () => tab.card(),
    (card) => card?.step === id && card.rings.length > 0,
  );
  if (!seen) throw new Error('There is no card.');
  return seen;
}

/** The words of what lies in the middle of the ring. */
async function under(tab: FirefoxTab, { rings: [spot] }: SeenCard): Promise<string> {
  return tab.read(`document.elementFromPoint(${spot?.x}, ${spot?.y})?.closest('a, button')?.innerText`);
}

async function clickRing(tab: FirefoxTab, { rings: [spot] }: SeenCard): Promise<void> {
  if (!spot) throw new Error('Nothing is ringed.');
  await tab.clickAt(spot);
}

async function shows(tab: FirefoxTab, words: string): Promise<void> {
  await until(
    `“${words}” on ${await tab.read('location.href')}`,
    () => tab.read('document.body.innerText'),
    (text) => text.includes(words),
  );
}
