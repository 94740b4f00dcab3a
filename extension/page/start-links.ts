import {
  PRESENCE_ATTRIBUTE,
  PROGRESS_ATTRIBUTE,
  readStartAttributes,
  START_SELECTOR,
} from '#shared/library/start-link.ts';
import { askBackground, isBackgroundReachable } from '../ask-background.ts';
import { askInTime } from '../ask-in-time.ts';
import { MOST_GUIDES } from '../messages/limits.ts';
import type { Answer, Message } from '../messages/message.ts';
import { guideOfPage, showDone, tickedOnPage } from './page-ticks.ts';

/** The extension's side of the start links in a page of the knowledge base. */

/**
 * Tells the page that Cairn is installed, and its start links how far their guides are. A page without such a link is not ours:
 * on localhost it may be anybody's.
 */
export async function announce(): Promise<void> {
  if (startLinks().length === 0) return;
  const hello = await askBackground<'hello'>({ ask: 'hello' });
  if (!hello.answered) return;
  document.documentElement.setAttribute(PRESENCE_ATTRIBUTE, hello.answer.version);
  await askProgress();
}

/** Shows how far the guides are, after telling what the reader has just ticked. */
export async function askProgress(ticks?: Message<'progress'>['ticks']): Promise<void> {
  const links = startLinks();
  const guides = new Set(
    [guideOfPage(), ...links.map((link) => requestOf(link)?.guide)].filter((guide) => guide !== undefined),
  );
  const message = { ask: 'progress', guides: [...guides].slice(0, MOST_GUIDES), ...(ticks && { ticks }) } as const;
  const asked = await askBackground<'progress'>(message);
  if (asked.answered) showProgress(links, asked.answer);
}

function showProgress(links: readonly Element[], { progress, done }: Answer<'progress'>): void {
  for (const link of links) {
    const mark = progress[requestOf(link)?.guide ?? ''];
    if (mark) link.setAttribute(PROGRESS_ATTRIBUTE, mark);
    else link.removeAttribute(PROGRESS_ATTRIBUTE);
  }
  showDone(done);
}

/**
 * Hands a click on a start link to the background. Only a click of a person counts, never one that a script made up. Where the
 * background cannot be reached, does not answer or gets no tab, the link leads where it does without Cairn: in this tab, because a
 * browser opens none so long after a click.
 */
export function startOnClick(event: MouseEvent): void {
  const link = event.isTrusted && event.target instanceof Element ? event.target.closest('a') : null;
  const request = link?.matches(START_SELECTOR) ? requestOf(link) : undefined;
  if (!link || !request || !isBackgroundReachable()) return;
  event.preventDefault();
  const ticked = tickedOnPage(request.guide);
  void askInTime<'start'>({ ask: 'start', ...request, ...(ticked.length > 0 && { ticked }) }).then((asked) => {
    if (!asked.answered || isWithoutTab(asked.answer)) window.location.assign(link.href);
  });
}

function isWithoutTab(answer: Answer<'start'>): boolean {
  return !answer.started && answer.why === 'no-tab';
}

function startLinks(): readonly Element[] {
  return [...document.querySelectorAll(START_SELECTOR)];
}

function requestOf(link: Element): ReturnType<typeof readStartAttributes> {
  return readStartAttributes((name) => link.getAttribute(name));
}
