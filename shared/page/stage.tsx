import { render } from 'preact';
import type { CardActions } from './card/actions.ts';
import { Card } from './card/card.tsx';
import { SCROLLER_LEAST, TALLEST } from './card-styles.ts';
import type { CardView } from './card-view.ts';
import { controlsInView } from './controls-in-view.ts';
import { boxOf } from './drawn-face.ts';
import { eachFrame } from './each-frame.ts';
import { createOverlayHost, type OverlayHost } from './overlay-host.ts';
import { overlayStyles } from './overlay-styles.ts';
import { type Control, type Placement, placeCard, placeChip, type Size } from './place-card.ts';
import { pointAt, zoomOf } from './point-at.ts';
import { speakIn } from './speech.ts';

/** How often the card looks whether it is in the way of something, in ms. */
const LOOK_AROUND = 500;
/** With less room than this, in CSS px, all of the card scrolls, so that its answers come first. */
const LOW = 400;
/** For how long it stays where it is after a press in it, in ms. */
const PRESS_LASTS = 1000;

/** Where a walkthrough is seen: our node, the card in it, and the rings around what is pointed at. */
export type Stage = {
  readonly host: OverlayHost;
  /** The layer with the card: what has to be reached. */
  readonly card: Element;
  draw(view: CardView): void;
  /** From now on points at these; the card keeps clear of them and comes next after the first in the tab order. */
  pointAt(elements: readonly Element[], rings: 'drawn' | 'none'): void;
};

/** Puts our node into the page; it goes when the signal is aborted. */
export function setStage(window: Window, actions: CardActions, signal: AbortSignal): Stage {
  const { document } = window;
  const host = createOverlayHost(document, overlayStyles());
  const layer = host.addLayer('card-layer', 'front');
  const speak = speakIn(host);
  let targets: readonly Element[] = [];
  let pointed: 'drawn' | 'none' = 'none';
  let pointing = new AbortController();
  let drawn: CardView | undefined;
  let spot: Placement | undefined;
  let controls: readonly Control[] = [];
  let looked = Number.NEGATIVE_INFINITY;
  let pressed = Number.NEGATIVE_INFINITY;

  function place(now: number): void {
    if (!drawn || !host.element.isConnected) return;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const boxes = targets.map(boxOf);
    if (drawn.card === 'folded' || drawn.card === 'away') {
      settle(placeChip(boxOf(layer.element), viewport, boxes));
      return;
    }
    // Nobody likes a button that runs away while it is being pressed.
    const inUse = now - pressed < PRESS_LASTS;
    if (now - looked > LOOK_AROUND) {
      looked = now;
      controls = controlsInView(window);
    }
    settle(
      placeCard(
        naturalSize(layer.element, viewport),
        { viewport, targets: boxes, controls: inUse ? [] : controls },
        spot,
      ),
    );
  }

  function settle(next: Placement): void {
    if (next.x === spot?.x && next.y === spot.y && next.room === spot.room) return;
    spot = next;
    const zoom = zoomOf(layer.element);
    layer.element.style.left = `${next.x / zoom}px`;
    layer.element.style.top = `${next.y / zoom}px`;
    layer.element.toggleAttribute('data-low', next.room !== undefined && next.room < LOW);
    layer.element.style.setProperty('--room', next.room === undefined ? '100dvh' : `${next.room / zoom}px`);
  }

  layer.show();
  if (!signal.aborted) host.settleIn(document.documentElement);
  eachFrame(window, place, signal);
  layer.element.addEventListener(
    'click',
    () => {
      pressed = performance.now();
    },
    { signal },
  );
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
      place(performance.now());
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
      place(performance.now());
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

/** How large the card would be if no target kept it from it: what scrolls inside counts, up to the window's height. */
function naturalSize(layer: Element, viewport: Size): Size & { readonly least: number } {
  const { width, height: drawn } = layer.getBoundingClientRect();
  const scroller = layer.querySelector('.scroller');
  const hidden = unseenIn(scroller) + (layer.matches('[data-low]') ? unseenIn(layer.firstElementChild) : 0);
  const height = Math.max(drawn, Math.min(drawn + hidden, TALLEST, viewport.height - 24));
  // Answers are there to be pressed: they are not scrolled away only to hide less of the page.
  const spare = layer.querySelector('.answers') ? 0 : Math.max(0, (scroller?.scrollHeight ?? 0) - SCROLLER_LEAST);
  return { width, height, least: height - spare };
}

/** How much of an element one has to scroll to, in CSS px. */
function unseenIn(element: Element | null): number {
  return element ? element.scrollHeight - element.clientHeight : 0;
}
