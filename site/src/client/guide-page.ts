import { arriveAtAnchors } from './arrival.ts';
import { copyLinks } from './copy-link.ts';
import { openRehearsals } from './rehearsal-links.ts';
import { useTicks } from './use-ticks.ts';

// Lives as long as the page.
const { signal } = new AbortController();
const status = document.querySelector<HTMLElement>('.said');
const ticksLine = document.querySelector<HTMLElement>('[data-ticks]');

if (status) {
  arriveAtAnchors(status, signal);
  copyLinks(status, signal);
}
if (ticksLine) useTicks(ticksLine, signal);
openRehearsals(signal);
