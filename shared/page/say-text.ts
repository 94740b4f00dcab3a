import type { Destination, Inline } from '#shared/guide/inline.ts';
import type { Language, ManagerLanguage } from '#shared/guide/language.ts';
import { readInline } from '#shared/guide/read-inline.ts';
import type { Text } from '#shared/guide/schema.ts';
import { languageOfLabel, wordingIn } from '#shared/guide/wording.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import { guideAddress, originalAddress } from '#shared/library/library.ts';
import { cardWords } from './card-words.ts';

/** A text ready to be printed: its labels as this Manager shows them, its links as addresses. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Piece[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Piece[] }
  /** `language` where it is not the text's own. `remark`: what is not certain about the name. */
  | {
      readonly kind: 'label';
      readonly text: string;
      readonly language?: ManagerLanguage;
      readonly remark?: string;
    };

/** Who speaks, and on which Manager. */
export type Voice = {
  readonly pack: GuidePack;
  /** The customer's. */
  readonly language: Language;
  /** The Manager's here, where it is known. */
  readonly manager: ManagerLanguage | undefined;
  /** Origin of the knowledge base, '' for the same site. */
  readonly knowledgeBase: string;
  /** Labels that this page words in another way than the newest, by their keys. */
  readonly worded?: Readonly<Record<string, string>>;
};

export function sayText(voice: Voice, text: Text): readonly Piece[] {
  return readInline(text[voice.language]).inline.map((inline) => sayInline(voice, inline));
}

/** A label in the words of this Manager; where nobody has seen those, in other words and with a remark that says so. */
export function sayLabel(voice: Voice, key: string): Piece {
  const words = cardWords(voice.language);
  const label = voice.pack.labels[key];
  const wanted = languageOfLabel(label, voice.language, voice.manager);
  const wording = label && wordingIn(label, wanted);
  if (!wording) return { kind: 'label', text: key, remark: words.unnamed };
  return {
    kind: 'label',
    text: voice.worded?.[key] ?? wording.text,
    ...(wording.language !== voice.language && { language: wording.language }),
    ...(!wording.verified && { remark: words.unconfirmed(wanted) }),
  };
}

/** The same as plain words, for what is spoken or stands in an attribute. */
export function plainWords(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'strong' || piece.kind === 'link' ? plainWords(piece.children) : piece.text))
    .join('');
}

/** Where an anchor of a guide stands in the knowledge base. */
export function knowledgeBaseAddress(voice: Voice, key: string, anchor?: string): string {
  return voice.knowledgeBase + guideAddress({ key }, voice.language, anchor);
}

/** Our guide of that number where there is one, else the page of the original. */
export function faqAddress(voice: Voice, faq: number): string {
  const ours = voice.pack.linked[String(faq)];
  return ours ? knowledgeBaseAddress(voice, ours.key) : originalAddress(faq);
}

function sayInline(voice: Voice, inline: Inline): Piece {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline;
    case 'label':
      return sayLabel(voice, inline.label);
    case 'strong':
      return { kind: 'strong', children: inline.children.map((child) => sayInline(voice, child)) };
    case 'link':
      return {
        kind: 'link',
        href: addressOf(voice, inline.to),
        children: inline.children.map((child) => sayInline(voice, child)),
      };
  }
}

function addressOf(voice: Voice, to: Destination): string {
  switch (to.to) {
    case 'guide':
      return knowledgeBaseAddress(voice, to.guide, to.anchor);
    case 'here':
      return knowledgeBaseAddress(voice, voice.pack.guide.key, to.anchor);
    case 'faq':
      return faqAddress(voice, to.faq);
    case 'web':
      return to.url;
  }
}
