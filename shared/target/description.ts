import type { Place, Role } from '#shared/guide/schema.ts';
import type { Candidate, Snapshot } from './snapshot.ts';

/**
 * What is known of an element, with its labels looked up: all that the locator needs. Most are written by people who
 * cannot open the page; `seen` is the second form, for those who could.
 */
export type Description = {
  readonly role: Role;
  /** Absent where the target has no label. */
  readonly name?: Names;
  readonly place?: Place;
  readonly near?: Names;
  readonly under?: Names;
  /** What the page shows as well, or it is another page. */
  readonly with?: Names;
  readonly only: boolean;
  readonly yours: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** Absent where it may be on any page. */
  readonly page?: PageIdentity;
  readonly seen?: Seen;
};

/** Every known wording per language (BCP 47 primary tag); a language that is missing is one in which nobody has seen the label. */
export type Names = {
  readonly wordings: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Seen in running text only: the element's own words may be longer. */
  readonly loose: boolean;
};

/** Routes as in match-page.ts. An address that is in neither list may be a new one of the very page. */
export type PageIdentity = {
  readonly routes: readonly string[];
  /** Routes that are known to be other pages. */
  readonly others: readonly string[];
};

/** An element as an author once saw it: a candidate with its traits, and the page it stood on. */
export type Seen = {
  readonly candidate: Candidate & { readonly traits: NonNullable<Candidate['traits']> };
  readonly path: Snapshot['path'];
  readonly language: Snapshot['language'];
  readonly viewport: Snapshot['viewport'];
};
