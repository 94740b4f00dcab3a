import { type InputGuard, installInputGuard } from '#shared/page/input-guard.ts';

/**
 * What our scripts in one page share. They are loaded one by one, some of them more than once, but live in one isolated world that
 * the page cannot see.
 */
export type IsolatedWorld = {
  readonly guard: InputGuard;
  /** Looks anew at what this tab should show. Set by the overlay, once it is here. */
  lookAgain?: () => void;
};

const KEY = Symbol.for('cairn');

declare global {
  interface Window {
    [KEY]?: IsolatedWorld;
  }
}

/** @returns `isNew` for the first script that asks: what must happen once in a page happens then. */
export function isolatedWorld(): { readonly world: IsolatedWorld; readonly isNew: boolean } {
  const known = window[KEY];
  // Nothing ends the guard but the page itself: it must be older than every listener of the page.
  const world = known ?? { guard: installInputGuard(window, new AbortController().signal) };
  window[KEY] = world;
  return { world, isNew: !known };
}
