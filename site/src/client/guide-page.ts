import { TICKS_ATTRIBUTE } from '#shared/library/start-link.ts';
import { arriveAtAnchors } from './arrival.ts';
import { copyLinks } from './copy-link.ts';
import { openRehearsals } from './rehearsal-links.ts';
import { useTicks } from './use-ticks.ts';

/** What works on a guide's page; on any other there is no such line to speak in. */
const status = document.querySelector<HTMLElement>('.said');
const ticksLine = document.querySelector<HTMLElement>(`[${TICKS_ATTRIBUTE}]`);
// Lives as long as the page.
const { signal } = new AbortController();

if (status) {
  arriveAtAnchors(status, signal);
  copyLinks(status, signal);
  openRehearsals(signal);
}
if (ticksLine) useTicks(ticksLine, signal);
