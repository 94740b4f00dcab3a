import { usePractice } from '../practice-context.ts';

/** For the keyboard: past the bar and the sidebar, straight to the page. */
export function SkipLink() {
  const { words } = usePractice();
  return (
    <a class="skip button" href="#main">
      {words.bar.skip}
    </a>
  );
}
