import { searchBox } from './search-box.ts';

/** Makes the search in an open dialog work. */
export function searchIn(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form');
  const results = dialog.querySelector<HTMLElement>('.search-results');
  if (!form || !results) return;
  // As long as the page.
  searchBox({ form, results, language: document.documentElement.lang }, new AbortController().signal);
}
