import type { Related } from '#shared/guide/schema.ts';
import { isWalkable, type Stack } from './guides-to-enter.ts';
import { faqAddress, knowledgeBaseAddress, plainWords, sayText, type Voice } from './say-text.ts';

/** Where another guide stands, what it is called, and by which key it can be walked at once. */
export type RelatedGuide = { readonly href: string; readonly title: string; readonly enter?: string };

/** Ours in the knowledge base, else the original's. */
export function relatedGuide(voice: Voice, related: Related, { canEnter }: Stack = { canEnter: false }): RelatedGuide {
  if ('faq' in related)
    return { href: faqAddress(voice, related.faq), title: plainWords(sayText(voice, related.title)) };
  const title = voice.pack.linked[related.guide]?.title;
  return {
    href: knowledgeBaseAddress(voice, related.guide),
    title: title ? plainWords(sayText(voice, title)) : related.guide,
    ...(canEnter && isWalkable(voice, related.guide) && { enter: related.guide }),
  };
}
