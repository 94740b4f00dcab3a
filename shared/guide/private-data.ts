/*
 * What a page shows may be its customer's. What is kept of a page must hold none of it, as far as a machine can tell: it knows
 * neither people nor companies by their names.
 */

/** Something that looks like a customer's own data, and what it looks like. */
export type PrivateData = { readonly kind: string; readonly text: string };

/** Nothing longer is looked at; nothing longer is kept either. */
export const LONGEST_KEPT = 400;

const KINDS: readonly { readonly kind: string; readonly looks: RegExp }[] = [
  { kind: 'an e-mail address', looks: /[^\s@<>()]+@[^\s@<>()]+/gu },
  {
    kind: 'a domain name',
    looks:
      /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?!(?:html?|php|js|css|json|svg|png|jpe?g|pdf)(?![\p{L}\p{N}]))\p{L}{2,}/giu,
  },
  { kind: 'a long number', looks: /\d(?:[ .'’/-]?\d){4,}/gu },
  // Letters and digits in turn: no word of any language.
  { kind: 'a token', looks: /(?<![a-z0-9])(?=[a-z0-9]*\d[a-z])(?=(?:[a-z]*\d){2})[a-z0-9]{8,}/giu },
];

/** The first thing in a text that looks like a customer's; nothing where all of it may be kept. */
export function privateDataIn(text: string): PrivateData | undefined {
  for (const { kind, looks } of KINDS) {
    const [found] = text.slice(0, LONGEST_KEPT).match(looks) ?? [];
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

/** What may be kept of a text: without what looks like a customer's, and not too long. */
export function withoutPrivateData(text: string): string {
  let kept = folded(text.slice(0, LONGEST_KEPT));
  // What moves together may look like more.
  while (privateDataIn(kept)) kept = folded(KINDS.reduce((left, { looks }) => left.replace(looks, ' '), kept));
  return kept;
}

function folded(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * What may be kept of a link or an address: its path, each part that belongs to one account masked as `:id`, as in the routes of
 * content/manager/pages.yaml. Nothing of what leads to no page.
 */
export function pathToKeep(address: string): string {
  const path = address.replace(/^(?:https?:)?\/\/[^/?#]*/iu, '').replace(/[?#].*$/u, '');
  if (path.length > LONGEST_KEPT || /^[a-z][a-z0-9+.-]*:/iu.test(path)) return '';
  return path.split('/').map(maskedPart).join('/');
}

function maskedPart(part: string): string {
  return /^\d+$/u.test(part) || privateDataIn(decoded(part)) ? ':id' : part;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
