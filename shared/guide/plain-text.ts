import type { Inline } from './inline.ts';

/**
 * The words of a text without its marks, for titles, search and speech.
 *
 * @param wordsOf says how a label reads; without it a label reads as its key.
 */
export function plainText(inline: readonly Inline[], wordsOf: (label: string) => string = (label) => label): string {
  return inline.map((piece) => wordsOfPiece(piece, wordsOf)).join('');
}

function wordsOfPiece(piece: Inline, wordsOf: (label: string) => string): string {
  switch (piece.kind) {
    case 'text':
    case 'code':
      return piece.text;
    case 'label':
      return wordsOf(piece.label);
    case 'strong':
    case 'link':
      return plainText(piece.children, wordsOf);
  }
}
