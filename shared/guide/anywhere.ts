/** The `page` of the outcome that holds on every page of the Manager. Apart from page.ts, so that no page carries zod. */
export const ANYWHERE = 'anywhere';
