import { afterEach, expect, test, vi } from 'vitest';

/** As an element's name does: seen as the window's own word, without being it. */
function nameOnWindow(value: unknown): void {
  Object.defineProperty(Object.prototype, 'browser', { value, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(Object.prototype, 'browser');
  Reflect.deleteProperty(globalThis, 'browser');
  vi.resetModules();
});

test('where the browser has no `browser`, an element of that name is not taken for it', async () => {
  nameOnWindow({ runtime: { id: 'an element' } });
  await import('../../extension/own-browser.ts');
  expect(Reflect.get(globalThis, 'browser')).toBeUndefined();
});

test('the browser’s own is left as it is', async () => {
  const own = { runtime: { id: 'cairn' } };
  Object.defineProperty(globalThis, 'browser', { value: own, configurable: true });
  await import('../../extension/own-browser.ts');
  expect(Reflect.get(globalThis, 'browser')).toBe(own);
});
