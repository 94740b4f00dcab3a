import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Target } from '#shared/guide/schema.ts';
import { bundleRecorder } from '#shared/node/bundle-recorder.ts';
import { describeTarget } from '#shared/target/describe-target.ts';
import { findTarget } from '#shared/target/find-target.ts';
import type { Candidate, Snapshot, Traits } from '#shared/target/snapshot.ts';
import type { Verdict } from '#shared/target/verdict.ts';
import { targetIn } from '../shared/page/record/recorded.ts';
import { labels } from '../shared/target/some-page.ts';
import { type Bench, openBench } from './page-with.ts';

let bench: Bench;
let recorder: string;
beforeAll(async () => {
  [bench, recorder] = await Promise.all([openBench(), bundleRecorder(labels)]);
});
afterAll(() => bench.close());

/** As strict as a page can be: the console runs all the same. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

const managerPage = (button: string): string => `<!doctype html><html lang="en"><head>${POLICY}
  <style>body{margin:0} nav{position:fixed;inset:0 auto 0 0;width:240px} main{margin-left:260px}</style></head><body>
  <nav><ul><li><a href="/v3/48213/ng/home">Home</a><li><a href="/v3/48213/ng/partners">Partner</a></ul></nav>
  <main><h1>Partners of firma.example</h1>
    <p>Signed in as anna@firma.example <input aria-label="Search"></p>
    <form><input type="password" aria-label="Password" value="secretDefault"></form>
    ${button} <button type="button" class="btn">Export</button>
    <table><tr><th>Name<th>Actions</tr><tr><td>Beispiel AG<td><a class="edit" href="/v3/48213/ng/partners/7781/edit">Edit</a></tr></table>
  </main></body></html>`;

const BEFORE = managerPage(
  '<div class="tools"><button id="add" type="button" class="btn primary" data-testid="add"><b>Add a partner</b></button></div>',
);
/** Words that nobody wrote down, farther to the right. */
const AFTER = managerPage(
  '<div class="tools"><i>New</i> <button id="add" type="button" class="btn primary big" data-testid="add">Bring somebody in</button></div>',
);

/** On a busy machine nothing is soon. */
const PATIENT = { timeout: 20_000 };

type Recording = { readonly said: string[]; readonly copied: string[] };

/** Runs the snippet as DevTools do, with this element selected. */
async function runSnippet(page: Page, selector?: string): Promise<Recording> {
  const recording: Recording = { said: [], copied: [] };
  page.on('console', (message) => recording.said.push(message.text()));
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.inspectRequested', ({ object }) => recording.copied.push(String(object.value)));
  await session.send('Runtime.enable');
  await session.send('DOM.enable');
  await select(session, selector ?? 'body');
  await session.send('Runtime.evaluate', { expression: recorder, includeCommandLineAPI: true });
  return recording;
}

async function select(session: CDPSession, selector: string): Promise<void> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await session.send('DOM.setInspectedNode', { nodeId });
}

async function lookFor(target: Target, page: Page): Promise<Verdict> {
  const [snapshot, read] = await page.evaluate(() => {
    const own = document.createElement('div');
    const eyes = { own, base: '', openShadowRoot: (element: Element) => element.shadowRoot };
    const { candidates, ...around } = window.cairn.takeSnapshot(document, eyes).snapshot;
    return [around, JSON.stringify(candidates.map((candidate) => [candidate, candidate.traits]))] as const;
  });
  const parts: readonly (readonly [Candidate, Traits])[] = JSON.parse(read);
  const whole: Snapshot = { ...snapshot, candidates: parts.map(([part, traits]) => ({ ...part, traits })) };
  return findTarget(describeTarget(target, labels), whole);
}

test('an element recorded on one page is found on another, where it says what nobody wrote down', async () => {
  const page = await bench.pageWith(BEFORE, '/v3/48213/ng/partners');
  await page.locator('[type=password], [aria-label=Search]').evaluateAll((fields) => {
    for (const field of fields) if (field instanceof HTMLInputElement) field.value = 'secretTyped';
  });
  // The text in it, as a click on Inspect selects it.
  const { said, copied } = await runSnippet(page, '#add b');
  await expect.poll(() => said.join('\n'), PATIENT).toContain('Cairn finds it by this');
  const yaml = said.find((text) => text.startsWith('target:')) ?? '';
  expect(copied).toEqual([yaml]);
  expect(yaml).toContain('label: add-partner');
  expect(yaml).toContain('address: /v3/:id/ng/partners');
  for (const text of said) expect(text).not.toContain('secret');
  for (const theirs of ['firma', '48213', 'anna', 'Beispiel']) expect(yaml).not.toContain(theirs);

  const later = await bench.pageWith(AFTER, '/v3/77/ng/partners');
  const target = targetIn(yaml);
  const verdict = await lookFor(target, later);
  expect(verdict.verdict === 'found' && verdict.candidates.map(({ name }) => name)).toEqual(['Bring somebody in']);
  const { seen, ...written } = target;
  expect((await lookFor(written, later)).verdict).toBe('absent');
});

test('with nothing selected that a step can use, one click chooses, and the page does not hear it', async () => {
  const page = await bench.pageWith(BEFORE, '/v3/48213/ng/partners');
  const heard = await page.evaluateHandle(() => {
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      document.addEventListener(type, () => heard.push(type), true);
    return heard;
  });
  const { said, copied } = await runSnippet(page);
  await expect.poll(() => said.join('\n'), PATIENT).toContain('click the element on the page');
  await page.click('.edit');
  await expect.poll(() => copied.length, PATIENT).toBe(1);
  expect(page.url()).toContain('/v3/48213/ng/partners');
  expect(await heard.jsonValue()).toEqual([]);
  const [yaml = ''] = copied;
  expect(yaml).toContain('href: /v3/:id/ng/partners/:id/edit');
  expect(yaml).not.toMatch(/Beispiel|7781/);
  // It waits for one click and no more.
  await expect.poll(() => page.click('#add').then(() => heard.jsonValue()), PATIENT).toContain('click');
  expect(copied).toHaveLength(1);
});
