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

/** A link that leaves the page where it is. */
export function NewTabLink(props: { href: string; newTab: string; class?: string; children: ComponentChildren }) {
  return (
    <a class={props.class} href={props.href} target="_blank" rel="noopener">
      {props.children}
      <span class="unseen"> ({props.newTab})</span>
      <svg class="away" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d="M4 2H2v8h8V8M6.5 2H10v3.5M10 2 5.5 6.5" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </a>
  );
}
