/** Opens the search; what it needs is loaded when it is opened first, so that a page without a search stays small. */

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const form = dialog?.querySelector('form');
const status = dialog?.querySelector<HTMLElement>('[data-fails]');

if (dialog && form && status) {
  const untilLoaded = new AbortController();
  const { signal } = untilLoaded;
  /** Enter was pressed before there was a search: it is answered then. */
  let entered = false;
  const load = (): void => {
    if (signal.aborted) return;
    import('./search-dialog.ts').then(
      ({ searchIn }) => {
        if (signal.aborted) return;
        untilLoaded.abort();
        searchIn(dialog);
        if (entered) form.requestSubmit();
      },
      () => {
        status.textContent = status.dataset.fails ?? '';
      },
    );
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    load();
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
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      entered = true;
      load();
    },
    { signal },
  );
  form.addEventListener(
    'input',
    () => {
      entered = false;
      load();
    },
    { signal },
  );
  dialog.addEventListener('close', () => {
    entered = false;
  });
}
