/**
 * What each signal is worth, in log-odds (natural logarithm): 2 makes a candidate about seven times as likely, -2 as much
 * less. They are set by hand, not fitted: which signals last over the years and over languages comes from the table of stable signals in
 * the research on locators (names 83-95 % unchanged over years, roles 95-99 %, neighbours about half, position about a
 * third), and the sizes are such that a role and a full name are enough, and a role and a place never are.
 * Quarters, so that sums are exact and the order of adding never matters.
 */
export const WEIGHTS = {
  /** Before anything is known: one of some twenty elements of a page that can be used. */
  prior: -3,
  role: { same: 2, close: 1.75, far: 1.5, unknown: 0 },
  /** Words that are known in the page's language and are other words never match, whatever else speaks for them. */
  name: { is: 7, counted: 5.5, starts: 5, contains: 4, mismatch: -8 },
  /** Taken off where the words are those of another language than the page's. */
  foreign: 1.5,
  area: { inside: 1.25, outside: -4.5 },
  region: { there: 1, opposite: -1.5 },
  near: { beside: 3.5, row: 3, missing: -2 },
  under: { nearest: 2, above: 1.25, missing: -1.5 },
  attribute: { equal: 3, absent: -0.75, different: -3 },
  only: 4.5,
  yours: 4,
} as const;

/** The least that may be pointed at: twenty to one. */
export const MINIMUM = 3;

/** How far the second one must be behind: at least four to one. */
export const LEAD = 1.5;
