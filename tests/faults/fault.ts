/** A mistake put in on purpose, and the one check that has to be red then. */
export type Fault = {
  readonly what: string;
  readonly file: string;
  /** Replaced once; it has to stand in the file. */
  readonly from: string;
  readonly to: string;
  readonly check: Check;
};

export type Check =
  /** A unit test file. */
  | { readonly unit: string }
  /** A test file that needs the built extension, but no browser. */
  | { readonly built: string };
