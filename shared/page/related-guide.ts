import type { Related } from '#shared/guide/schema.ts';
import { faqAddress, knowledgeBaseAddress, plainWords, sayText, type Voice } from './say-text.ts';

/** Where another guide stands, and what it is called: ours in the knowledge base, else the original's. */
export function relatedGuide(voice: Voice, related: Related): { readonly href: string; readonly title: string } {
  if ('faq' in related)
    return { href: faqAddress(voice, related.faq), title: plainWords(sayText(voice, related.title)) };
  const title = voice.pack.linked[related.guide]?.title;
  return {
    href: knowledgeBaseAddress(voice, related.guide),
    title: title ? plainWords(sayText(voice, title)) : related.guide,
  };
}
