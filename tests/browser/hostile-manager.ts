import type { Answer } from './serve-manager.ts';

/** A page on the Manager's own address that has everything against us, and the elements that guide 2669 points at first. */
export const hostileManager: Answer = (path, response) => {
  if (path.includes('.')) return false;
  response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  return true;
};

const PAGE = `<!doctype html><html lang="en"><head><title>Manager</title><script>
  if (location.search === '?redefined') (${redefine.toString()})();
  </script></head><body>
  <style>body { margin: 0; font: 15px sans-serif } nav { float: left; width: 220px } main { margin-left: 240px }</style>
  <nav aria-label="Main"><p><a id="home" href="#">Home</a></p><p><a id="partner" href="#">Partner</a></p></nav>
  <main><h1>Products</h1><label>Search <input id="search"></label><div id="flood"></div></main></body></html>`;

/** Breaks what a script in the page would build on, all of it that can be broken. */
function redefine(): void {
  const broken = (): never => {
    throw new Error('redefined by the page');
  };
  const { defineProperty } = Object;
  const prototypes = [Element, HTMLElement, Node, Document, ShadowRoot, MutationObserver, AbortSignal, CSSStyleSheet];
  const names = [
    'attachShadow',
    'showPopover',
    'append',
    'querySelector',
    'matches',
    'getBoundingClientRect',
    'observe',
  ];
  for (const { prototype } of prototypes)
    for (const name of names) if (name in prototype) defineProperty(prototype, name, { value: broken });
  for (const name of ['stopImmediatePropagation', 'composedPath'])
    defineProperty(Event.prototype, name, { value: broken });
  for (const name of ['createElement', 'addEventListener', 'elementFromPoint'])
    defineProperty(document, name, { value: broken });
  for (const name of ['map', 'flatMap', 'filter', Symbol.iterator])
    defineProperty(Array.prototype, name, { value: broken });
  defineProperty(window, 'requestAnimationFrame', { value: broken });
  defineProperty(Promise.prototype, 'then', { value: broken });
  JSON.parse = broken;
}
