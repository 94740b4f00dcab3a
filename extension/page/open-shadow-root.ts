import { browser } from '../browser.ts';

type DomApi = { readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null };

/** The shadow root of an element, also a closed one: Chromium and Firefox each let an extension see it in their own way. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if ('dom' in browser && isDomApi(browser.dom)) return browser.dom.openOrClosedShadowRoot(element);
  if ('openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot)
    return element.openOrClosedShadowRoot;
  return element.shadowRoot;
}

function isDomApi(api: unknown): api is DomApi {
  return typeof api === 'object' && api !== null && 'openOrClosedShadowRoot' in api;
}
