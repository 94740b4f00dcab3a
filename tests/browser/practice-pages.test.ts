import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGES } from '../../site/src/practice/session/pages.ts';
import { type OpenPractice, openPractice } from './practice-browser.ts';

declare const axe: { run(): Promise<AxeResults> };

/** Every page of the practice Manager, each in one language and one look: one tab for all, so that it costs little. */

const PATHS: readonly string[] = [
  ...Object.values(PAGES).map(({ path }) => `/v3/ng/${path.replace(':item', 'nordlicht')}`),
  '/login',
  '/signup',
];
const LOOKS = ['interface=en&theme=light', 'interface=fr&theme=dark', 'interface=de&theme=other'];

let practice: OpenPractice;
let page: Page;
let axeSource: string;

beforeAll(async () => {
  practice = await openPractice();
  axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
  // axe itself needs what the strict policy forbids.
  page = await practice.open('/', { bypassCSP: true });
});
afterAll(() => practice?.close());

test.each(PATHS.map((path, index) => `${path}?${LOOKS[index % LOOKS.length]}`))(
  'axe finds nothing on %s',
  async (path) => {
    await page.goto(new URL(path, page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
    expect(practice.complaints).toEqual([]);
  },
);
