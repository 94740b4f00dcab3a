import type { Candidate, Snapshot, Traits } from '#shared/target/snapshot.ts';
import type { PageElement } from '../data/page-element.ts';

/** All that is known of an old element; descriptions are made of it and of nothing else. */
export type OldSighting = {
  readonly element: PageElement;
  readonly candidate: Candidate & { readonly traits: Traits };
  readonly path: string;
  /** Addresses that are known to be other pages. */
  readonly others: readonly string[];
  readonly language: string;
  readonly viewport: Snapshot['viewport'];
  /** Words per language in which the old app was seen. */
  readonly names: WordsByLanguage;
  readonly near: WordsByLanguage;
  readonly under: WordsByLanguage;
  /** The only one of its role in its place. */
  readonly only: boolean;
  /** Whether a person could tell it from the others of the old page by what a hand-written description says. */
  readonly isTold: boolean;
};

/** By primary language tag. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;
