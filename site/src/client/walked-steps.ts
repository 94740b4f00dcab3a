import { DONE_ATTRIBUTE } from '#shared/library/start-link.ts';

/** The steps that are done in the walkthrough in the Manager; nothing where there is no Cairn, or no walkthrough. */
export function walkedSteps(line: HTMLElement): readonly string[] | undefined {
  return line
    .getAttribute(DONE_ATTRIBUTE)
    ?.split(' ')
    .filter((id) => id !== '');
}

/** Calls `onChange` whenever Cairn tells of the walkthrough. */
export function watchWalk(line: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(line, { attributeFilter: [DONE_ATTRIBUTE] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
