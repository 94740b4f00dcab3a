import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What one page costs before the reader does anything. Bytes as a host sends them, gzip at its best; fonts and data count too. */
export type PageWeight = {
  readonly all: number;
  readonly script: number;
  /** Path and bytes of each file, the heaviest first. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Cumulative layout shift, over the load and two seconds after it. */
  readonly shift: number;
};

const SETTLE = 2_000;

/** Opens an address in a fresh page and weighs all that it loads by itself. */
export async function weighPage(page: Page, address: string): Promise<PageWeight> {
  const files: { path: string; bytes: number }[] = [];
  const script: number[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    reading.push(
      response.body().then((body) => {
        const bytes = gzipSync(body, { level: 9 }).length;
        files.push({ path: new URL(response.url()).pathname, bytes });
        if (response.request().resourceType() === 'script') script.push(bytes);
      }),
    );
  });
  await page.addInitScript(recordShifts);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE);
  await Promise.all(reading);
  const shift = await page.evaluate(() => window.cairnShift ?? 0);
  return {
    all: sum(files.map(({ bytes }) => bytes)),
    script: sum(script),
    files: files.toSorted((a, b) => b.bytes - a.bytes),
    shift,
  };
}

declare global {
  interface Window {
    cairnShift?: number;
  }
  interface PerformanceEntry {
    readonly value?: number;
  }
}

/** Runs in the page: what the browser itself counts as a shift. */
function recordShifts(): void {
  window.cairnShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.cairnShift = (window.cairnShift ?? 0) + (entry.value ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
