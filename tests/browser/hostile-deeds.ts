/** What a hostile page does to the extension. Each is sent to the page, and holds all that it needs. */

/** Every event and message that could be mistaken for the customer’s, the extension’s or the browser’s. */
export function makeUpEvents(): void {
  const host = document.querySelector('html > [popover]');
  const everywhere = [host, document.querySelector('#partner'), document.documentElement, document, window];
  const loud = { bubbles: true, composed: true, cancelable: true };
  for (const target of everywhere) {
    for (const key of ['Escape', 'Enter', ' ', 'Tab'])
      for (const type of ['keydown', 'keyup']) target?.dispatchEvent(new KeyboardEvent(type, { key, ...loud }));
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
      target?.dispatchEvent(new MouseEvent(type, { clientX: innerWidth - 60, clientY: innerHeight - 40, ...loud }));
    for (const type of ['cairn', 'cairn-overlay', 'change', 'toggle', 'DOMContentLoaded', 'abort', 'close'])
      target?.dispatchEvent(new CustomEvent(type, { detail: { type: 'finish' }, ...loud }));
    target?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }
  if (host instanceof HTMLElement) host.click();
  window.postMessage({ ask: 'record', run: 'any', at: 1, event: { type: 'finish' } }, '*');
  history.pushState(null, '', location.href);
}

/** Every way to words or elements of the card that the platform has. */
export async function readFromPage() {
  const host = document.querySelector<HTMLElement>('html > [popover]');
  const { x, y } = { x: innerWidth - 200, y: innerHeight - 100 };
  const selection = getSelection();
  selection?.selectAllChildren(document.documentElement);
  document.execCommand('selectAll');
  const selected = [selection?.toString()];
  // The browser's own search looks into closed roots, and selects what it finds.
  Reflect.apply(Reflect.get(window, 'find'), window, ['Show as checklist']);
  for (const way of ['backward', 'forward']) {
    selection?.modify('extend', way, 'documentboundary');
    selected.push(selection?.toString());
  }
  const heard: unknown[] = [];
  for (const type of ['focusin', 'beforetoggle', 'toggle', 'slotchange', 'animationstart', 'transitionrun'])
    document.addEventListener(type, (event) => heard.push(event.target, event.composedPath()), { capture: true });
  await new Promise((drawn) => setTimeout(drawn, 600));
  const animated = [...document.getAnimations(), ...(host?.getAnimations({ subtree: true }) ?? [])];
  const reached: unknown[] = [
    ...document.elementsFromPoint(x, y),
    document.caretPositionFromPoint(x, y)?.offsetNode,
    ...animated.map(({ effect }) => effect instanceof KeyframeEffect && effect.target),
    ...heard.flat(),
    document.activeElement,
  ];
  const roots = reached.map((one) => (one instanceof Node ? one.getRootNode() : document));
  return {
    texts: [
      ...[host?.innerText, host?.textContent, host?.outerHTML, host?.getHTML({ serializableShadowRoots: true })],
      ...[document.documentElement.innerText, new XMLSerializer().serializeToString(document), ...selected],
      ...[getComputedStyle(host ?? document.body, '::before').content, JSON.stringify(performance.getEntries())],
    ].join('\n'),
    insides: roots.filter((root) => root instanceof ShadowRoot).length,
    root: host?.shadowRoot ?? null,
  };
}

/** 10,000 changes a second. */
export function flood(): void {
  const place = document.querySelector('#flood');
  setInterval(() => {
    for (let change = 0; change < 38; change += 1) place?.setAttribute('title', `${change}`);
    place?.replaceChildren(`${Math.random()}`);
  }, 4);
}
