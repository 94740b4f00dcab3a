import './own-browser.ts';

/** The browser's interface for extensions. The only place that imports the polyfill, by way of WXT's module. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
