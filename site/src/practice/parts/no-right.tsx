import { useWords } from '../session/practice-context.ts';
import { PARTS } from './words.ts';

/** Says that the person's role does not allow to change anything on this page. */
export function NoRight() {
  return <p class="notice warning">{useWords(PARTS).noRight}</p>;
}
