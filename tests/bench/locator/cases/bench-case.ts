import type { Description } from '#shared/target/description.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import type { PageElement } from '../data/page-element.ts';

/** One question to a locator, and the answer that is right. */
export type BenchCase = {
  readonly id: string;
  readonly set: BenchSet;
  /** The site, or the pair of versions. */
  readonly app: string;
  /** What is drawn again in a bootstrap: the site, or the page of the admin app. */
  readonly group: string;
  readonly kind: string;
  readonly condition: Condition;
  /** Primary tag of the language that the page is in. */
  readonly language: string;
  readonly half: Half;
  readonly description: Description;
  readonly snapshot: Snapshot;
  readonly expected: Expected;
  /** The same question for methods that only know an old element and the elements of a page. */
  readonly raw: { readonly old: PageElement; readonly elements: readonly PageElement[] };
  /** Its label is known to be wrong: left out, but for figures to compare with those of others. */
  readonly isLabelWrong: boolean;
};

export type BenchSet = 'sites' | 'admin';
export type Half = 'tuning' | 'reporting';

export type Expected =
  /** `right`: the element itself (`strict`) and what is the same thing to whoever clicks. */
  | { readonly kind: 'present'; readonly right: ReadonlySet<number>; readonly strict: number }
  | { readonly kind: 'absent' }
  /** The description fits more than one, and says so to whoever reads it. */
  | { readonly kind: 'several' }
  /** There, but it cannot be used: to be said, not pointed at as if it could. `right` is empty where it is not drawn. */
  | { readonly kind: 'unusable'; readonly right: ReadonlySet<number> };

/** What a locator is told. Always taken from the old element alone. */
export const CONDITIONS = [
  'full',
  'full-english',
  'hand',
  'hand-language-unknown',
  'full-wrong-signal',
  'hand-wrong-signal',
  'full-no-href',
  'full-no-page',
  'hand-no-page',
] as const;
export type Condition = (typeof CONDITIONS)[number];
