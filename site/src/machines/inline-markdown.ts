import type { Inline } from '#shared/guide/inline.ts';
import { readInline } from '#shared/guide/read-inline.ts';
import type { Text } from '#shared/guide/schema.ts';
import { wordingIn } from '#shared/guide/wording.ts';
import type { GuideView } from '../guide/guide-view.ts';
import { linkAddress } from '../guide/link-address.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A guide's view, and where the site stands: text that leaves the site needs whole addresses. */
export type MachineView = GuideView & { readonly page: URL };

/** A text of a guide as Markdown, its marks and links kept. */
export function inlineMarkdown(view: MachineView, text: Text): string {
  return pieces(view, readInline(text[view.language]).inline);
}

function pieces(view: MachineView, inline: readonly Inline[]): string {
  return inline.map((piece) => pieceMarkdown(view, piece)).join('');
}

function pieceMarkdown(view: MachineView, piece: Inline): string {
  switch (piece.kind) {
    case 'text':
      return escapeMarkdown(piece.text);
    case 'code':
      return `\`${piece.text}\``;
    case 'label':
      return labelMarkdown(view, piece.label);
    case 'strong':
      return `**${pieces(view, piece.children)}**`;
    case 'link':
      return `[${pieces(view, piece.children)}](${new URL(linkAddress(view, piece.to).href, view.page).href})`;
  }
}

/** As on the page: what nobody has seen in this language says so. */
function labelMarkdown({ library, language, say }: MachineView, key: string): string {
  const label = library.labels[key];
  const wording = label && wordingIn(label, language);
  const name = `**${escapeMarkdown(wording?.text ?? key)}**`;
  return wording && !wording.verified ? `${name} (${say.unconfirmed})` : name;
}
