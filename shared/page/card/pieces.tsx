import type { ComponentChildren } from 'preact';
import type { Piece } from '../say-text.ts';

/** A text with its marks. */
export function Pieces({ of, newTab }: { of: readonly Piece[]; newTab: string }) {
  // Texts never reorder: the place of a piece is its identity.
  return of.map((piece, place) => <OnePiece key={place} piece={piece} newTab={newTab} />);
}

function OnePiece({ piece, newTab }: { piece: Piece; newTab: string }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'strong':
      return (
        <strong>
          <Pieces of={piece.children} newTab={newTab} />
        </strong>
      );
    case 'link':
      return (
        <NewTabLink href={piece.href} newTab={newTab}>
          <Pieces of={piece.children} newTab={newTab} />
        </NewTabLink>
      );
    case 'label':
      return (
        <>
          <b class={piece.remark ? 'label unsure' : 'label'} lang={piece.language}>
            {piece.text}
          </b>
          {piece.remark && <small class="remark"> ({piece.remark})</small>}
        </>
      );
  }
}

/** As text, so that it breaks neither from the word before it nor from a full stop after it. */
const ARROW = '\u00a0\u2197\ufe0e';

/** A link that leaves the page where it is. */
export function NewTabLink(props: { href: string; newTab: string; class?: string; children: ComponentChildren }) {
  return (
    <a class={props.class} href={props.href} target="_blank" rel="noopener">
      {props.children}
      <span class="unseen"> ({props.newTab})</span>
      <span class="away" aria-hidden="true">
        {ARROW}
      </span>
    </a>
  );
}
