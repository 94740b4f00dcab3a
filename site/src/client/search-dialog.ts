import { searchBox } from './search-box.ts';

const running = new WeakSet<HTMLDialogElement>();

/** Makes the search in an open dialog work. Calling it again changes nothing. */
export function searchIn(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form');
  const results = dialog.querySelector<HTMLElement>('.search-results');
  if (!form || !results || running.has(dialog)) return;
  running.add(dialog);
  // As long as the page.
  searchBox({ form, results, language: document.documentElement.lang }, new AbortController().signal);
}
