import { isShadowRoot } from './tag-of.ts';

/** An element that can be used, and what is drawn of it. */
export type Usable = { readonly element: Element; readonly face: Element };

/** What may be used, and who hears of it. */
export type UseOf<Target, Later> = {
  targets(): readonly Target[];
  use(target: Target): void;
  /** Asked for only where none of the targets was used. */
  targetsAhead(): readonly Later[];
  useAhead(target: Later): void;
};

/**
 * Tells when the customer uses one of the elements: a trusted click, or Enter or Space where no click follows. Listens
 * before the page does, so that it hears of it even where the page stops the event; keeps nothing from the page.
 */
export function watchUse<Target extends Usable, Later extends Usable>(
  window: Window,
  steps: UseOf<Target, Later>,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    const used = steps.targets().find((target) => isUse(event, target));
    if (used) {
      steps.use(used);
      return;
    }
    const later = steps.targetsAhead().find((target) => isUse(event, target));
    if (later) steps.useAhead(later);
  };
  window.addEventListener('click', hear, options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') hear(event);
    },
    options,
  );
}

function isUse(event: Event, { element, face }: Usable): boolean {
  const path = event.composedPath();
  if (path.includes(element) || path.includes(face)) return true;
  const root = face.getRootNode();
  // From outside, an event in a closed shadow root seems to come from its host.
  return isShadowRoot(root) && path.includes(root.host) && isInside(event, face, root);
}

function isInside(event: Event, face: Element, root: ShadowRoot): boolean {
  if (isPointed(event)) {
    const { left, right, top, bottom } = face.getBoundingClientRect();
    return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom;
  }
  return face.contains(root.activeElement);
}

/** Whether a pointer did it, and not a key. */
function isPointed(event: Event): event is MouseEvent {
  return 'detail' in event && Number(event.detail) > 0 && 'clientX' in event;
}
