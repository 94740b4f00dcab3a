import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Candidate } from '#shared/target/snapshot.ts';
import { type Bench, openBench } from './page-with.ts';
import { follow } from './step-follower.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const INNER = '<body style=margin:0><button style=position:absolute;left:10px;top:20px;width:90px>Deep</button>';
const PAGE = `<body style="margin:0"><button>Top</button>
  <iframe style="position:absolute;left:100px;top:50px;width:400px;height:300px;border:3px solid;padding:7px;transform-origin:0 0;transform:scale(0.5)"
    srcdoc="<body style='margin:0'><main><h2>Framed</h2><button id='add' style='position:absolute;left:40px;top:60px;width:100px;height:20px'>Add a partner</button>
    <button style='position:absolute;top:2000px'>Far below</button></main>
    <iframe style='position:absolute;left:200px;top:100px;border:0' srcdoc='${INNER}'></iframe>"></iframe>`;

async function candidates(page: Page): Promise<readonly Candidate[]> {
  return page.evaluate(() => {
    const openShadowRoot = (element: Element) => element.shadowRoot;
    const eyes = { own: document.createElement('div'), base: '', openShadowRoot };
    return JSON.parse(JSON.stringify(window.cairn.takeSnapshot(document, eyes).snapshot.candidates));
  });
}

const loaded = async (html: string): Promise<Page> => {
  const page = await bench.pageWith(html);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
};

test('what stands in frames lies where it is drawn, and can be reached through them', async () => {
  const page = await loaded(PAGE);
  const byName = new Map((await candidates(page)).map((candidate) => [candidate.name, candidate]));
  expect([...byName.keys()]).toEqual(['Top', 'Framed', 'Add a partner', 'Far below', 'Deep']);
  // 100 and 50 for the frame; border, padding and its own place, drawn at half the size.
  expect(byName.get('Add a partner')).toMatchObject({
    box: { x: 125, y: 85, width: 50, height: 10 },
    headings: ['Framed'],
    state: { reach: 'in-view' },
  });
  expect(byName.get('Deep')).toMatchObject({ box: { x: 210, y: 115 }, state: { reach: 'in-view' } });
  expect(byName.get('Far below')).toMatchObject({ state: { reach: 'off-screen' } });
});

test('a layer over a frame covers what is in it', async () => {
  const page = await loaded(`${PAGE}<div style="position:fixed;left:90px;top:40px;width:120px;height:60px"></div>`);
  const found = (await candidates(page)).find(({ name }) => name === 'Add a partner');
  expect(found?.state.reach).toBe('covered');
});

test('a frame from elsewhere is left alone', async () => {
  const page = await loaded('<button>Top</button><iframe src="data:text/html,<button>Not ours</button>"></iframe>');
  expect((await candidates(page)).map(({ name }) => name)).toEqual(['Top']);
});

const STEP = {
  id: 'add',
  do: { en: 'Select {add}.', fr: 'Choisissez {add}.' },
  target: { role: 'button', label: 'add' },
  done: { view: 'changes' },
} as const;
const seen = (page: Page, sight: string) =>
  expect.poll(() => page.evaluate(() => window.told.at(-1)?.sight)).toBe(sight);

test('a step in a frame is followed: found, its use heard, gone with the frame, found again when the frame comes back', async () => {
  const page = await loaded(PAGE);
  await follow(page, STEP);
  await seen(page, 'found');
  await page.evaluate(() => {
    const inside = document.querySelector('iframe')?.contentDocument;
    inside?.querySelector('#add')?.addEventListener('click', () => {
      inside.querySelector('main')?.replaceChildren('Done');
    });
  });
  await page.frameLocator('iframe').first().locator('#add').click();
  await expect.poll(() => page.evaluate(() => window.outcomes)).toEqual(['now']);
  await seen(page, 'waiting');
  await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame) frame.srcdoc = '<main><h2>Again</h2><button>Add a partner</button></main>';
  });
  await seen(page, 'found');
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await seen(page, 'waiting');
});
