import { arriveAtAnchors } from './arrival.ts';
import { copyLinks } from './copy-link.ts';

// Lives as long as the page.
const { signal } = new AbortController();
const status = document.querySelector<HTMLElement>('.said');

if (status) {
  arriveAtAnchors(status, signal);
  copyLinks(status, signal);
}
