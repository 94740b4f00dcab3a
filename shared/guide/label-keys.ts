/** Where a target names labels. Apart from target.ts, so that what runs in a page does not carry zod. */
export const LABEL_KEYS = ['label', 'near', 'under', 'with'] as const;
