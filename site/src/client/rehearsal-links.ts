/** Opens links into the practice Manager in a window on this page; what that needs is loaded with the first one. */
export function openRehearsals(signal: AbortSignal): void {
  let isOpening = false;
  document.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="/practice/?"]') : null;
      // With a modifier key the reader wants the browser's own way with links.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (isOpening) return;
      isOpening = true;
      void import('./rehearsal-dialog.ts')
        .then(
          ({ openRehearsal }) => openRehearsal(link.search),
          () => location.assign(link.href),
        )
        .finally(() => {
          isOpening = false;
        });
    },
    { signal },
  );
}
