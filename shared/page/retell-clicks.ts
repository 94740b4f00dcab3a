/**
 * Tells the controls in our root of clicks that the page must not hear: each as a click of our own, which never leaves the
 * root. Apps close what is open at a click beside it, and many listen before anybody else.
 *
 * @returns what is to be told of every click in our node that was made with a pointer.
 */
export function retellClicks(root: ShadowRoot, signal: AbortSignal): (event: MouseEvent) => void {
  // What a click does by itself, such as following a link, the customer's own does already.
  root.addEventListener('click', (event) => event.isTrusted || event.preventDefault(), { capture: true, signal });
  return ({ isTrusted, detail, clientX, clientY }) => {
    if (!isTrusted || signal.aborted) return;
    const pressed = root.elementFromPoint(clientX, clientY);
    // Where nothing of ours lies any more, as where the card was dropped and has made way, a root answers with the page's element.
    if (pressed?.getRootNode() !== root || pressed.closest(':disabled')) return;
    pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail, clientX, clientY }));
  };
}
