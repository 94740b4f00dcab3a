/**
 * A mistake in the content, told to the person who wrote it. A value, never an exception: all of them are collected and
 * printed once.
 */
export type Problem = {
  /** Path from the repository's root, for instance `content/guides/authorize-partner.yaml`. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First column is 1. */
  readonly column: number;
  /** Where in the guide: `sections.add-partner.steps.open-partners.do.fr`; ids where there are ids, else counted from 1. */
  readonly path: string;
  /** `error` fails the check; `warning` is printed and lets it pass (an unverified label, an unknown route). */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence for a writer. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
};
