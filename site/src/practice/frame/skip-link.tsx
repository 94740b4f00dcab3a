import { useWords } from '../session/practice-context.ts';
import { FRAME } from './words.ts';

/** For the keyboard: past the bar and the sidebar, straight to the page. */
export function SkipLink() {
  return (
    <a class="skip button" href="#main">
      {useWords(FRAME).skip}
    </a>
  );
}
