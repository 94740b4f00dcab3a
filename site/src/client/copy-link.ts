/** Makes the copy-link controls copy instead of lead, and says politely that they did. */
export function copyLinks(status: HTMLElement, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy-link]') : null;
      // With a modifier key the reader wants the browser's own way with links.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void copy(link, status);
    },
    { signal },
  );
}

async function copy(link: HTMLAnchorElement, status: HTMLElement): Promise<void> {
  const said = await navigator.clipboard.writeText(link.href).then(
    () => status.dataset.copied,
    () => `${status.dataset.notCopied} ${link.href}`,
  );
  // Emptied first, so that the same words are announced again.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = said ?? '';
  });
}
