import type { Language } from '#shared/guide/language.ts';
import type { Library } from '#shared/library/library.ts';

/** A mistake planted on purpose, in the content or in the page, which the walk of one guide must not survive. */
export type Fault = {
  /** What was done, in a few words. */
  readonly name: string;
  readonly guide: string;
  /** Answers that lead past the mistake. Elsewhere the first one is given. */
  readonly way?: Readonly<Record<string, string>>;
  readonly manager?: Language;
  /** What the failure has to speak of, so that it is not caught by accident. */
  readonly caughtBy: RegExp;
} & (
  | { readonly in: 'content'; readonly plant: (library: Library) => void }
  /** Runs in each page before its own scripts; may use nothing from outside. */
  | { readonly in: 'page'; readonly plant: () => void }
  /** Script that is added to the extension's worker, or to the one in pages of the Manager. */
  | { readonly in: 'worker' | 'script'; readonly plant: string }
);
