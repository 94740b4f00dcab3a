/** Opens the search; what it needs is loaded when it is opened first, so that a page without a search stays small. */

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');

if (dialog) {
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    void import('./search-dialog.ts').then(({ searchIn }) => searchIn(dialog));
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-open-search]')) {
    button.disabled = false;
    button.addEventListener('click', open);
  }
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener('click', ({ target }) => {
    // A click beside the box is on the dialog itself.
    if (target === dialog || (target instanceof Element && target.closest('[data-close], a'))) dialog.close();
  });
}
