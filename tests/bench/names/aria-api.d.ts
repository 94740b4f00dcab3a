/** Has no types of its own. */
declare module 'aria-api' {
  export function getName(element: Element): string;
}
