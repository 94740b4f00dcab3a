import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Instruction } from '#shared/guide/schema.ts';

/** A step that points at a button, a page with that button, and how it looks when it is found: what most tests begin with. */
export const BUTTON = '<main><h1>Partners</h1><button id="add">Add a partner</button></main>';
export const FOUND = { sight: 'found', elements: ['add'], usable: 'now' };

export const addStep = (more: Partial<Instruction> = {}): Instruction => ({
  id: 'add',
  do: { en: 'Select {add}.', fr: 'Choisissez {add}.' },
  target: { role: 'button', label: 'add' },
  ...more,
});

/** Waits until the last that was told of the step is this. */
export async function seen(page: Page, expected: object, timeout = 8000): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.told.at(-1)), { timeout }).toMatchObject(expected);
}
