import { focusOnArrival } from './arrival.ts';
import { copyLinks } from './copy-link.ts';

// Lives as long as the page.
const { signal } = new AbortController();
const status = document.querySelector<HTMLElement>('.copied');

focusOnArrival(signal);
if (status) copyLinks(status, signal);
