import { browser } from '../browser.ts';

/**
 * Whether this is the worker of private windows. It has a database of its own, which the browser forgets; what lies in `storage` it
 * shares with the other worker, so there it uses other names, and nothing that lasts.
 */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext ?? false;
}

/** The name under which this worker keeps something in the session's storage. */
export function nameHere(name: string): string {
  return isPrivate() ? `${name}-private` : name;
}
