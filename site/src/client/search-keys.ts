/** Arrow keys go from the field through all links and back; letters typed on a link go into the field. */
export function moveThroughLinks(input: HTMLInputElement, list: HTMLElement, signal: AbortSignal): void {
  const move = (event: KeyboardEvent): void => {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const to = at < 0 ? undefined : stops[nextStop(event.key, at, stops.length)];
    if (to && to !== event.target) {
      event.preventDefault();
      to.focus();
      to.scrollIntoView({ block: 'nearest' });
    } else if (isTyping(event)) input.focus();
  };
  for (const part of [input, list]) part.addEventListener('keydown', move, { signal });
}

function nextStop(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  // In the field these two move the caret.
  if (key === 'Home' && at > 0) return 1;
  if (key === 'End' && at > 0) return count - 1;
  return at;
}

function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace';
}
