/**
 * The polyfill takes what is called `browser` for the browser's own interface. Where there is none, an element or a frame of the
 * page with that name would answer to it: elements are seen as names of the window, by our scripts too. So the name is taken.
 * (Chromium 156 has one of its own in every extension; 133, the oldest that we support, has none.)
 */
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true });
