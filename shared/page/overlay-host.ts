/** Our one node in the page, with what is drawn in it. */
export type OverlayHost = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds a layer of its own to the top layer: below the others (`back`) or above them (`front`). Not shown yet. */
  addLayer(className: string, at: 'back' | 'front'): Layer;
  /** Puts the node there as its last child, with all layers as they were, above everything else. */
  settleIn(parent: Element): void;
  /** Draws the layers anew, above everything that has opened since. Focus stays where it was. */
  raise(): void;
};

export type Layer = {
  readonly element: HTMLElement;
  /** Draws it, anchored to `source` and next after it in the tab order; both without a trace on the page. */
  show(source?: Element): void;
  hide(): void;
  remove(): void;
};

// Inline and important: a page's own rules for `div` or `[popover]` must not reach us, and nothing of ours is drawn by the
// node itself. Set through the CSSOM: a page's strict policy blocks a style attribute (measured on the practice Manager).
// The `popover` attribute keeps dialogs of the page from hiding it from screen readers.
const HOST_STYLE = 'all: initial !important; display: contents !important;';

/** Makes the node, not yet in the page. */
export function createOverlayHost(document: Document, styles: readonly CSSStyleSheet[]): OverlayHost {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  element.style.cssText = HOST_STYLE;
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...styles];
  const layers: KeptLayer[] = [];

  function raise(): void {
    const focused = root.activeElement;
    for (const layer of layers) layer.draw();
    if (focused instanceof HTMLElement && root.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  return {
    element,
    root,
    raise,
    addLayer(className, at) {
      const layer = keptLayer(document, className, () => layers.splice(layers.indexOf(layer), 1));
      if (at === 'back') {
        layers.unshift(layer);
        root.prepend(layer.element);
      } else {
        layers.push(layer);
        root.append(layer.element);
      }
      return layer;
    },
    settleIn(parent) {
      moveInto(parent, element);
      raise();
    },
  };
}

type KeptLayer = Layer & {
  /** Draws it again if it is to be seen: above what was drawn since. */
  draw(): void;
};

function keptLayer(document: Document, className: string, onRemove: () => void): KeptLayer {
  const element = document.createElement('div');
  element.className = className;
  element.popover = 'manual';
  let shown: { readonly source: HTMLElement | undefined } | undefined;

  function draw(): void {
    if (element.matches(':popover-open')) element.hidePopover();
    if (!shown || !element.isConnected) return;
    const { source } = shown;
    element.showPopover(source?.isConnected ? { source } : {});
  }

  return {
    element,
    draw,
    show(source) {
      shown = { source: source instanceof HTMLElement ? source : undefined };
      draw();
    },
    hide() {
      shown = undefined;
      draw();
    },
    remove() {
      shown = undefined;
      element.remove();
      onRemove();
    },
  };
}

/** Moves with its state where the browser can, because a node taken out and put back loses focus and open popovers. */
function moveInto(parent: Element, node: Element): void {
  if (node.isConnected && 'moveBefore' in parent) parent.moveBefore(node, null);
  else parent.append(node);
}
