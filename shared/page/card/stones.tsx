import type { Stones as Progress } from '../card-view.ts';

/** Progress as a row of stones: laid, the one in hand, still to lay. The words beside it say the same. */
export function Stones({ of }: { of: Progress }) {
  return (
    <span class="stones" aria-hidden="true">
      {Array.from({ length: of.count }, (_, place) => (
        <i key={place} class={place < of.laid ? 'laid' : place === of.laid ? 'in-hand' : ''} />
      ))}
      {!of.exact && <i class="more" />}
    </span>
  );
}
