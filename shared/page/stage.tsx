import { render } from 'preact';
import type { CardActions } from './card/actions.ts';
import { Card } from './card/card.tsx';
import type { CardView } from './card-view.ts';
import { eachFrame } from './each-frame.ts';
import { createOverlayHost, type OverlayHost } from './overlay-host.ts';
import { overlayStyles } from './overlay-styles.ts';
import { placeCard, placeChip, type Rect, type Spot } from './place-card.ts';
import { pointAt, zoomOf } from './point-at.ts';
import { speakIn } from './speech.ts';

/** Where a walkthrough is seen: our node, the card in it, and the rings around what is pointed at. */
export type Stage = {
  readonly host: OverlayHost;
  /** The layer with the card: what has to be reached. */
  readonly card: Element;
  draw(view: CardView): void;
  /** From now on points at these; the card keeps clear of them and comes next after the first in the tab order. */
  pointAt(elements: readonly Element[], rings: 'drawn' | 'none'): void;
};

export function setStage(window: Window, actions: CardActions, signal: AbortSignal): Stage {
  const { document } = window;
  const host = createOverlayHost(document, overlayStyles());
  const layer = host.addLayer('card-layer', 'front');
  const speak = speakIn(host);
  let targets: readonly Element[] = [];
  let pointed: 'drawn' | 'none' = 'none';
  let pointing = new AbortController();
  let drawn: CardView | undefined;
  let spot: Spot | undefined;

  function place(): void {
    if (!drawn || !host.element.isConnected) return;
    const size = layer.element.getBoundingClientRect();
    const view = document.documentElement;
    const viewport = { width: view.clientWidth, height: window.innerHeight };
    const boxes = targets.map((target) => target.getBoundingClientRect());
    const next = drawn.card === 'folded' ? placeChip(size, viewport, boxes) : placeCard(size, viewport, boxes, spot);
    if (next.x === spot?.x && next.y === spot.y) return;
    spot = next;
    const zoom = zoomOf(layer.element);
    layer.element.style.left = `${next.x / zoom}px`;
    layer.element.style.top = `${next.y / zoom}px`;
  }

  layer.show();
  if (!signal.aborted) host.settleIn(document.documentElement);
  eachFrame(window, place, signal);
  signal.addEventListener(
    'abort',
    () => {
      pointing.abort();
      render(null, layer.element);
      host.element.remove();
    },
    { once: true },
  );

  return {
    host,
    card: layer.element,
    draw(view) {
      if (signal.aborted) return;
      const focused = host.root.activeElement;
      if (view.card !== drawn?.card) spot = undefined;
      drawn = view;
      render(<Card view={view} actions={actions} />, layer.element);
      if (focused && !host.root.activeElement) focusHome(host.root);
      speak(view);
      place();
    },
    pointAt(elements, rings) {
      if (signal.aborted || (rings === pointed && isSame(elements, targets))) return;
      pointing.abort();
      pointing = new AbortController();
      // The card moves when there is something to stand beside, and not before.
      if (targets.length === 0) spot = undefined;
      targets = elements;
      pointed = rings;
      if (rings === 'drawn') pointAt(host, elements, () => boxOf(layer.element), pointing.signal);
      layer.show(elements[0]);
      place();
    },
  };
}

/** What had the focus is gone: it stays in the card, at a place where no key does anything by accident. */
function focusHome(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('[data-home]')?.focus({ preventScroll: true });
}

function isSame(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, place) => element === b[place]);
}

function boxOf(element: Element): Rect {
  return element.getBoundingClientRect();
}
