import { getByRole } from '@testing-library/dom';
import { pageReader, takeSnapshot } from '#shared/page/take-snapshot.ts';
import { WATCHED } from '#shared/page/watch-page.ts';
import type { Description } from '#shared/target/description.ts';
import { findTarget } from '#shared/target/find-target.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';

/** Times in ms of what one look at this page is made of, and of what others do instead. */
export type Times = {
  readonly elements: number;
  readonly candidates: number;
  readonly verdict: string;
  readonly found: 'finds' | 'does not find';
} & Readonly<Record<Timed, readonly number[]>>;

type Timed =
  | 'field'
  | 'bare'
  | 'usual'
  | 'patched'
  | 'layout'
  | 'restyled'
  | 'score'
  | 'foreign'
  | 'everything'
  | 'getByRole'
  | 'getFieldByRole';

declare global {
  interface Window {
    snapshotTimes(runs: number, slowRuns: number): Times;
  }
}

const NAME = 'Add a product';
const BUTTON = {
  role: 'button',
  name: { wordings: { en: [NAME] }, loose: false },
  place: { area: 'main' },
  only: false,
  yours: false,
  attributes: {},
} as const satisfies Description;
const FIELD = 'Pick product 7';
const CHECKBOX: Description = { ...BUTTON, role: 'checkbox', name: { wordings: { en: [FIELD] }, loose: false } };
const ROWS = { rows: false };
const eyes = { own: document.createElement('div'), base: '', openShadowRoot: (element: Element) => element.shadowRoot };

window.snapshotTimes = (runs, slowRuns) => {
  const look = () => findTarget(BUTTON, takeSnapshot(document, eyes, ROWS).snapshot);
  const plain: Snapshot = JSON.parse(JSON.stringify(takeSnapshot(document, eyes, ROWS).snapshot));
  const change = changes();
  return {
    elements: walk(),
    candidates: plain.candidates.length,
    verdict: look().verdict,
    found: isFoundByRole() ? 'finds' : 'does not find',
    bare: timesOf(runs, walk),
    usual: timesOf(runs, look),
    score: timesOf(runs, () => findTarget(BUTTON, plain)),
    foreign: timesOf(runs, () => findTarget(BUTTON, { ...plain, language: 'de' })),
    layout: timesOf(runs, () => document.body.offsetHeight, change.text),
    patched: timesOf(runs, patchedLook(), change.text),
    restyled: timesOf(runs, patchedLook(), change.style),
    everything: timesOf(Math.min(runs, 10), () => JSON.stringify(takeSnapshot(document, eyes).snapshot)),
    getByRole: timesOf(slowRuns, isFoundByRole),
    getFieldByRole: timesOf(1, () => getByRole(document.body, 'checkbox', { name: FIELD })),
    field: timesOf(runs, () => findTarget(CHECKBOX, takeSnapshot(document, eyes, ROWS).snapshot)),
  };
};

/** A look that starts from what it knows of the page, as a step that is followed does. */
function patchedLook(): () => unknown {
  const reader = pageReader(document, eyes);
  const observer = new MutationObserver(() => {});
  observer.observe(document, WATCHED);
  return () => {
    reader.note(observer.takeRecords());
    return findTarget(BUTTON, reader.read(ROWS).snapshot);
  };
}

/** Small changes, each time in another row. */
function changes(): Readonly<Record<'text' | 'style', () => void>> {
  const rows = document.querySelectorAll('tbody tr');
  let count = 0;
  const next = (): Element | undefined => rows[(count++ * 37) % rows.length];
  return {
    text: () => {
      const text = next()?.querySelector('b');
      if (text) text.textContent = `State ${count}`;
    },
    style: () => next()?.classList.toggle('chosen'),
  };
}

/** What takes seconds is not done again to warm up. @param before what is done before each, and not counted. */
function timesOf(runs: number, act: () => unknown, before: () => void = () => {}): number[] {
  const time = (): number => {
    before();
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  for (let warm = 1; warm < Math.min(runs, 5); warm += 1) time();
  return Array.from({ length: runs }, time);
}

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

function isFoundByRole(): boolean {
  return getByRole(document.body, 'button', { name: NAME }).isConnected;
}
