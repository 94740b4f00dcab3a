import { useLayoutEffect } from 'preact/hooks';
import { FRAME } from '../frame/words.ts';
import { useWords } from '../session/practice-context.ts';

/** The title of the tab: the page, then that it is a practice copy. */
export function usePageTitle(page: string): void {
  const { name, short } = useWords(FRAME);
  useLayoutEffect(() => {
    document.title = `${page} – ${name} (${short})`;
  }, [page, name, short]);
}
