import { vi } from 'vitest';

/** The little of the browser's interface that what we store needs. Give it to `vi.mock('../../extension/browser.ts')`. */

type Area = {
  get(keys?: string | readonly string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  clear(): Promise<void>;
};

function storageArea(): Area {
  let values: Record<string, unknown> = {};
  return {
    get: async (keys = Object.keys(values)) =>
      Object.fromEntries([keys].flat().flatMap((key) => (key in values ? [[key, values[key]]] : []))),
    set: async (added) => {
      values = { ...values, ...structuredClone(added) };
    },
    remove: async (keys) => {
      values = Object.fromEntries(Object.entries(values).filter(([key]) => ![keys].flat().includes(key)));
    },
    clear: async () => {
      values = {};
    },
  };
}

/** Tabs into which a script was put are in `injected`. */
export function fakeBrowser() {
  const injected: number[] = [];
  return {
    injected,
    browser: {
      runtime: {
        id: 'cairn',
        getManifest: () => ({ version: '0.1.0' }),
        getURL: (path: string) => `ext://cairn/${path}`,
      },
      storage: { session: storageArea(), local: storageArea() },
      i18n: { getUILanguage: () => 'en' },
      extension: { inIncognitoContext: false },
      tabs: { query: async () => [], create: async () => ({ id: 7 }), get: vi.fn(async () => ({})) },
      scripting: {
        executeScript: async ({ target }: { target: { tabId: number } }) => {
          injected.push(target.tabId);
        },
      },
    },
  };
}
