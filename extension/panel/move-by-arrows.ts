/**
 * Arrow down and up lead from the search field to the guides and from guide to guide, besides the Tab key. Nothing else is taken
 * from the keyboard.
 */
export function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops: (Element | null)[] = [...document.querySelectorAll('input[type="search"], button.main')];
  const here = stops.indexOf(document.activeElement);
  const next = here < 0 ? undefined : stops[here + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
