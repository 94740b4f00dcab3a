import type { Browser } from 'webextension-polyfill';

/**
 * The browser's interface for extensions, under the name that this build's browser has for it; both answer with promises. Asked for
 * by the one name alone: an element of the page with the other as its id would answer in its place.
 */
export const browser: Browser = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');
