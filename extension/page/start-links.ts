import {
  PRESENCE_ATTRIBUTE,
  PROGRESS_ATTRIBUTE,
  readStartAttributes,
  START_SELECTOR,
} from '#shared/library/start-link.ts';
import { askBackground, isBackgroundReachable } from '../ask-background.ts';

/** The extension's side of the start links in a page of the knowledge base. */

/**
 * Tells the page that Cairn is installed, and its start links how far their guides are. A page without such a link is not ours:
 * on localhost it may be anybody's.
 */
export async function announce(): Promise<void> {
  const links = [...document.querySelectorAll(START_SELECTOR)];
  if (links.length === 0) return;
  const hello = await askBackground<'hello'>({ ask: 'hello' });
  if (!hello.answered) return;
  document.documentElement.setAttribute(PRESENCE_ATTRIBUTE, hello.answer.version);
  await showProgress(links);
}

async function showProgress(links: readonly Element[]): Promise<void> {
  const guides = new Set(links.flatMap((link) => requestOf(link)?.guide ?? []));
  const asked = await askBackground<'progress'>({ ask: 'progress', guides: [...guides].slice(0, 50) });
  if (!asked.answered) return;
  for (const link of links) {
    const mark = asked.answer.progress[requestOf(link)?.guide ?? ''];
    if (mark) link.setAttribute(PROGRESS_ATTRIBUTE, mark);
    else link.removeAttribute(PROGRESS_ATTRIBUTE);
  }
}

/**
 * Hands a click on a start link to the background. Only a click of a person counts, never one that a script made up. Where the
 * background cannot be reached, the link does what it does without Cairn.
 */
export function startOnClick(event: MouseEvent): void {
  const link = event.isTrusted && event.target instanceof Element ? event.target.closest('a') : null;
  const request = link?.matches(START_SELECTOR) ? requestOf(link) : undefined;
  if (!link || !request || !isBackgroundReachable()) return;
  event.preventDefault();
  void askBackground<'start'>({ ask: 'start', ...request }).then((asked) => {
    if (!asked.answered) window.location.assign(link.href);
  });
}

function requestOf(link: Element): ReturnType<typeof readStartAttributes> {
  return readStartAttributes((name) => link.getAttribute(name));
}
