import { LANGUAGES, type Language, languageOf } from '#shared/guide/language.ts';

/** A guide of the original, as its own addresses name it. No language: one that we have no guides in. */
export type FaqAddress = { readonly faq: number; readonly language: Language | undefined };

/**
 * Reads `/en/support/faq/2669/any-slug`, in the path words of each of the original's languages, and `/2669`, which some hosts
 * make of it. The number decides.
 */
export function readFaqAddress(path: string): FaqAddress | undefined {
  const [, tag, faq] = /^\/(?:([a-z]{2})\/[a-z]+\/faq\/)?(\d{1,6})(?:\/|$)/.exec(path) ?? [];
  return faq ? { faq: Number(faq), language: languageOf(tag, LANGUAGES) } : undefined;
}
