import { render } from 'preact';
import type { AllActions, CardActions } from './card/actions.ts';
import { Card } from './card/card.tsx';
import { CardGround } from './card-ground.ts';
import { CardInUse } from './card-in-use.ts';
import { CardStand, type Shape } from './card-stand.ts';
import type { CardView } from './card-view.ts';
import { placeNamed } from './chosen-place.ts';
import { dragCard } from './drag-card.ts';
import { boxOf } from './drawn-face.ts';
import { eachFrame } from './each-frame.ts';
import { focusHome, KeyboardWay } from './keyboard-way.ts';
import { createOverlayHost, type OverlayHost } from './overlay-host.ts';
import { overlayStyles } from './overlay-styles.ts';
import { pointAt } from './point-at.ts';
import { retellClicks } from './retell-clicks.ts';
import type { Entrances } from './roots-in.ts';
import { speakIn } from './speech.ts';
import { isWayKey, watchWayKey } from './way-to-target.ts';

/** Where a walkthrough is seen: our node, the card in it, and the rings around what is pointed at. */
export type Stage = {
  readonly host: OverlayHost;
  /** The layer with the card: what has to be reached. */
  readonly card: Element;
  draw(view: CardView): void;
  /** From now on points at these; the card keeps clear of them and comes next after the first in the tab order. */
  pointAt(elements: readonly Element[], rings: 'drawn' | 'none'): void;
  /** @returns whether the key was for the stage. */
  hearKey(event: KeyboardEvent): boolean;
  hearPointer(event: PointerEvent): void;
  hearClick(event: MouseEvent): void;
};

const DIRECTIONS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Puts our node into the page; it goes when the signal is aborted. */
export function setStage(
  window: Window,
  actions: CardActions,
  openShadowRoot: Entrances['openShadowRoot'],
  signal: AbortSignal,
): Stage {
  const { document } = window;
  const host = createOverlayHost(document, overlayStyles());
  const layer = host.addLayer('card-layer', 'front');
  const use = new CardInUse(layer.element);
  const ground = new CardGround(window, { openShadowRoot, own: host.element });
  const stand = new CardStand(layer.element, ground, use, redraw);
  const drag = dragCard(layer.element, stand, signal);
  const speak = speakIn(host, signal);
  const way = new KeyboardWay(host.root, actions.show);
  const comeToCard = (): void => way.comeToCard();
  let targets: readonly Element[] = [];
  let pointed: 'drawn' | 'none' = 'none';
  let pointing = new AbortController();
  let latest: CardView | undefined;

  const all: AllActions = {
    ...actions,
    put: (place) => stand.choose(placeNamed(place)),
    cross: () => stand.cross(),
    visit: () => way.goToTarget(),
  };

  function redraw(): void {
    if (!latest) return;
    const focused = host.root.activeElement;
    stand.show(shapeOf(latest));
    render(<Card view={latest} actions={all} drawn={stand.drawn} />, layer.element);
    if (focused && !host.root.activeElement) focusHome(host.root);
    stand.place(performance.now());
  }

  layer.show();
  if (!signal.aborted) host.settleIn(document.documentElement);
  eachFrame(window, (now) => stand.place(now), signal);
  layer.element.addEventListener('click', () => use.hearPress(), { capture: true, signal });
  watchWayKey(window, comeToCard, signal);
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
      latest = view;
      if (view.card === 'step') way.turnTo(view.step);
      redraw();
      speak(view);
    },
    pointAt(elements, rings) {
      if (signal.aborted || (rings === pointed && isSame(elements, targets))) return;
      pointing.abort();
      pointing = new AbortController();
      targets = elements;
      pointed = rings;
      way.leadTo(elements, rings === 'none');
      stand.keepClearOf(elements);
      if (rings === 'drawn') pointAt(host, elements, () => boxOf(layer.element), pointing.signal);
      layer.show(elements[0]);
      const inside = elements[0]?.ownerDocument.defaultView;
      if (inside && inside !== window) watchWayKey(inside, comeToCard, pointing.signal);
      stand.place(performance.now());
    },
    hearKey(event) {
      const direction = DIRECTIONS[event.key];
      if (isWayKey(event)) way.goToTarget();
      else if (direction && host.root.activeElement?.matches('[data-move]')) stand.stride(...direction);
      else return false;
      event.preventDefault();
      return true;
    },
    hearPointer(event) {
      use.hearPointer(event);
      drag(event);
    },
    hearClick: retellClicks(host.root, signal),
  };
}

function shapeOf(view: CardView): Shape {
  if (view.card === 'folded' || view.card === 'away') return 'chip';
  return view.card === 'gone' ? 'card' : view.standing;
}

function isSame(a: readonly Element[], b: readonly Element[]): boolean {
  return a.length === b.length && a.every((element, place) => element === b[place]);
}
