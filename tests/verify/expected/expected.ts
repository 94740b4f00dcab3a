import type { Condition } from '../plan/conditions.ts';

/**
 * What is true of a step on the practice Manager, said without asking the locator or the guide: which element is meant, by
 * the page's own markup, and how the step ends. What is not in the table has words only, and the customer says that it is done.
 */
export type Expected = {
  /** Selector of what has to be ringed; all that it matches where the choice is the customer's. */
  readonly ring?: string;
  /** The card notices that it was done; else the customer says so. */
  readonly seen?: true;
  /** Doing it leaves the Manager, so that nobody may be there to notice. */
  readonly leaves?: true;
  /** Where it held before anybody did it, so that the step is never shown. */
  readonly already?: (condition: Condition) => boolean;
};

/** By guide and step, or branch: `authorize-partner#open-partners`. */
export type ExpectedTable = Readonly<Record<string, Expected>>;

/** Ringed there, and the card notices that it was done. */
export function seen(ring: string): Expected {
  return { ring, seen: true };
}

/** Ringed there, and the customer says that it was done. */
export function told(ring: string): Expected {
  return { ring };
}

/** In words only, and yet the card notices. */
export const NOTICED: Expected = { seen: true };

export const ALREADY: Expected = { seen: true, already: () => true };

/** Last steps after which a dialog of the page is rightly open: there is something to be read in it. */
export const ENDS_IN_DIALOG: ReadonlySet<string> = new Set([
  'application-passwords#copy',
  'call-for-tenders#open-whole-call',
]);
