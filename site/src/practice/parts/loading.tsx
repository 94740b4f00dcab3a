import { useWords } from '../session/practice-context.ts';
import { PARTS } from './words.ts';

/** Says that something is on its way. */
export function Loading() {
  return (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {useWords(PARTS).loading}
    </p>
  );
}
