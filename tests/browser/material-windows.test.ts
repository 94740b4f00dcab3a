import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ANGULAR_BUILD_LASTS } from './angular-app.ts';
import { hearAll, heardOfUs } from './heard-by-page.ts';
import { openPointingStand, type PointingStand } from './open-pointing-stand.ts';
import { pressInCard, readCard, waitForCard } from './seen-card.ts';
import { serveAngular } from './serve-angular.ts';

/** Everything that Angular Material opens: the card stays above it and of use, and nothing closes because of us. */

const ADDRESS = 'https://manager.infomaniak.com/v3/ng/windows';

let stand: PointingStand;
let page: Page;
beforeAll(async () => {
  const answer = await serveAngular();
  stand = await openPointingStand(
    { export: ['button', 'Export the clients'], send: ['button', 'Send the invitation'] },
    { answer },
  );
  page = stand.page;
  page.setDefaultTimeout(5000);
}, ANGULAR_BUILD_LASTS);
afterAll(() => stand?.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** `what` it opens; `takesFocus`, as soon as it is there. */
type Opened = { readonly open: () => Promise<void>; readonly what: string; readonly takesFocus?: true };

const SELECT: Opened = { open: () => page.getByRole('combobox', { name: 'Country' }).click(), what: '[role=listbox]' };
const DIALOG: Opened = {
  open: () => button('Invite a client').click(),
  what: 'mat-dialog-container',
  takesFocus: true,
};
const OPENED: Readonly<Record<string, Opened>> = {
  'a menu': { open: () => button('Actions').click(), what: '[role=menu]', takesFocus: true },
  'a menu in a menu': {
    async open() {
      await button('Actions').click();
      await page.getByRole('menuitem', { name: 'More' }).click();
    },
    what: '[role=menu] >> nth=1',
  },
  'a select': SELECT,
  'an autocomplete': { open: () => page.getByRole('combobox', { name: 'City' }).click(), what: '[role=listbox]' },
  'a tooltip': {
    async open() {
      await page.getByRole('combobox', { name: 'City' }).focus();
      await page.keyboard.press('Tab');
    },
    what: '.mat-mdc-tooltip',
  },
  'a dialog': DIALOG,
  'a dialog over a dialog': {
    async open() {
      await DIALOG.open();
      await button('Send the invitation').click();
    },
    what: 'mat-dialog-container >> nth=1',
    takesFocus: true,
  },
  'a native dialog': { open: () => button('Change the owner').click(), what: 'dialog[open]', takesFocus: true },
  'a select in a native dialog': {
    async open() {
      await button('Change the owner').click();
      await page.getByRole('combobox', { name: 'New owner' }).click();
    },
    what: 'dialog [role=listbox]',
  },
};

/** What has the focus, so that two moments can be compared. */
async function focused(): Promise<string> {
  return page.evaluate(() => document.activeElement?.outerHTML ?? '');
}

/** As a customer does: the page still hears Escape. */
async function closeAll(): Promise<void> {
  const opened = page.locator('mat-dialog-container, dialog[open], [role=menu], [role=listbox], .mat-mdc-tooltip');
  await expect
    .poll(async () => {
      if ((await opened.count()) > 0) await page.keyboard.press('Escape');
      return opened.count();
    })
    .toBe(0);
}

async function pressCard(): Promise<void> {
  const was = (await readCard(page))?.buttons.includes('Show as checklist');
  await pressInCard(page, was ? 'Show as checklist' : 'Hide checklist');
  await waitForCard(page, ({ buttons }) => buttons.includes('Hide checklist') === was, 'what the press asked for');
}

/** Older versions draw them in one way, whatever they are. */
const OLD = ['a menu', 'a select', 'an autocomplete', 'a dialog over a dialog'];

describe.each([
  ['today’s overlays', '', Object.keys(OPENED)],
  ['the overlays of older versions', '?overlays=old', OLD],
])('with %s', (_style, query, names) => {
  beforeAll(async () => {
    await page.goto(ADDRESS + query);
    await page.evaluate(hearAll);
    await waitForCard(page, ({ sight }) => sight === 'found', 'the card');
  });

  afterEach(closeAll);

  test.each(names)('the card can be used over %s, which stays open and keeps the focus', async (name) => {
    const { open, what, takesFocus } = OPENED[name] ?? SELECT;
    await open();
    await page.locator(what).waitFor();
    if (takesFocus) await page.locator(what).locator(':focus').waitFor();
    const before = await focused();
    await pressCard();
    expect(await page.locator(what).isVisible()).toBe(true);
    expect(await focused()).toBe(before);
    expect(await heardOfUs(page)).toEqual([]);
  });
});

test('keys pressed in the card are the card’s own, and the dialog behind it stays open', async () => {
  await page.goto(ADDRESS);
  await page.evaluate(hearAll);
  await stand.lead('send');
  await DIALOG.open();
  await waitForCard(page, ({ sight }) => sight === 'found', 'the button in the dialog');
  await button('Send the invitation').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('abc');
  for (const key of ['ArrowDown', 'Home', 'Escape']) await page.keyboard.press(key);
  await waitForCard(page, ({ kind }) => kind === 'chip', 'the folded card');
  expect(await page.locator(DIALOG.what).isVisible()).toBe(true);
  expect(await heardOfUs(page)).toEqual([]);
  await pressInCard(page, 'Unfold');
  await waitForCard(page, ({ kind }) => kind === 'card', 'the whole card');
  await button('Cancel').click();
});

test('a link in the card opens one tab, and a press that the page makes up opens and presses nothing', async () => {
  const opened: Page[] = [];
  const note = (tab: Page) => void opened.push(tab);
  stand.context.on('page', note);
  await page.evaluate(() => {
    const card = document.querySelector('html > [popover]');
    for (let y = 0; y < innerHeight; y += 8)
      for (let x = 0; x < innerWidth; x += 16)
        card?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX: x, clientY: y }));
  });
  await pressInCard(page, 'Open in the knowledge base');
  await expect.poll(() => opened.length).toBe(1);
  await page.bringToFront();
  const card = await waitForCard(page, ({ step }) => step === 'send', 'the same step');
  expect(card.kind).toBe('card');
  expect(opened).toHaveLength(1);
  stand.context.off('page', note);
});
