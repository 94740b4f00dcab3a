import type { Box } from '#shared/target/snapshot.ts';

/** One element of a recorded page, whatever set the page comes from. Carries nothing that tells which one is looked for. */
export type PageElement = {
  /** Its place in the recorded page, in document order; also its id as a candidate. */
  readonly at: number;
  /** Lower case. */
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly classes: readonly string[];
  /** Text drawn in it; of a field its placeholder. White space folded. */
  readonly text: string;
  /** Text that stands in it directly, where the recording tells. */
  readonly ownText?: string;
  readonly alt: string;
  readonly href: string;
  readonly title: string;
  readonly ariaLabel: string;
  readonly xpath: string;
  readonly idxpath: string;
  readonly box: Box;
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly isButton: boolean;
  /** Words of the texts within 50 px, separated by spaces. */
  readonly nearby: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Role and name as Chromium computed them, where the recording tells. */
  readonly role?: string;
  readonly accessibleName?: string;
};

export type RecordedPage = {
  /** Path of the address. */
  readonly path: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** In document order. */
  readonly elements: readonly PageElement[];
};
