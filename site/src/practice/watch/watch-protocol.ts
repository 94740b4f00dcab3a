/** What a guide on the practice Manager says to the page around it: where it is, and whether somebody walks it or it plays. */
export type WatchState =
  | { readonly is: 'playing' | 'paused' | 'winding' | 'practised'; readonly number: string; readonly step: string }
  | { readonly is: 'done' };

/** What the page around it may ask for while it plays. */
export const WATCH_COMMANDS = ['pause', 'play', 'next', 'back'] as const;
export type WatchCommand = (typeof WATCH_COMMANDS)[number];

type Envelope = { readonly cairnWatch: WatchState | WatchCommand };

/** Sends to another window of this site, and to no other. */
export function sendWatch(to: Window, message: WatchState | WatchCommand): void {
  const envelope: Envelope = { cairnWatch: message };
  to.postMessage(envelope, location.origin);
}

/** Tells the page around this window, if there is one. */
export function tellAround(state: WatchState): void {
  if (window.parent !== window) sendWatch(window.parent, state);
}

/** What another window of this site said; nothing where it is not ours. Both sides are written by the same build. */
export function readWatch(
  event: MessageEvent<Partial<Envelope> | null>,
  from: Window | null,
): Envelope['cairnWatch'] | undefined {
  if (event.origin !== location.origin || event.source !== from) return undefined;
  return event.data?.cairnWatch;
}
