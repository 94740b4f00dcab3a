import { computeAccessibleName } from 'dom-accessibility-api';
import { followStep } from '#shared/page/follow-step.ts';
import { pageReader, takeSnapshot } from '#shared/page/take-snapshot.ts';
import { watchPage } from '#shared/page/watch-page.ts';
import { patchedAndWhole } from './patched-and-whole.ts';
import { readHostile } from './read-hostile.ts';

/** What the tests of shared/page call inside the page. */
const cairn = { followStep, pageReader, takeSnapshot, watchPage, patchedAndWhole, readHostile, computeAccessibleName };

declare global {
  interface Window {
    readonly cairn: typeof cairn;
  }
}

Object.assign(window, { cairn });
