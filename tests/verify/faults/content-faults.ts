import { branchesOf, change, leaveOut, renameTarget, swap, wording } from './change-library.ts';
import type { Fault } from './fault.ts';

/** Mistakes that a writer could make. */
export const CONTENT_FAULTS: readonly Fault[] = [
  {
    ...inContent('a label that is none of its variants', 'end-partnership', /not found/),
    plant: (library) => wording(library, 'partner', 'Associates'),
  },
  {
    ...inContent('the label of the button beside it', 'authorize-partner', /another element|not shown/),
    // On the page of the questions, that is the way back.
    way: { access: 'full' },
    plant: (library) => renameTarget(library, 'authorize-partner', 'confirm-full', 'full-access'),
  },
  {
    ...inContent('two steps the wrong way round', 'end-partnership', /not found/),
    plant: (library) => swap(library, 'end-partnership', 'open-partner-menu', 'stop-as-client'),
  },
  {
    ...inContent('a step left out', 'authorize-partner', /not found/),
    plant: (library) => leaveOut(library, 'authorize-partner', 'confirm-partner'),
  },
  {
    ...inContent('an outcome taken away', 'authorize-partner', /no longer says what shows/),
    plant: (library) => change(library, 'authorize-partner', 'start-invitation', (step) => delete step.done),
  },
  {
    ...inContent('an outcome that holds too early', 'authorize-partner', /not shown/),
    plant: (library) =>
      change(library, 'authorize-partner', 'search-partner', (step) => {
        step.done = { appears: { role: 'textbox', place: { area: 'main' }, only: true } };
      }),
  },
  {
    ...inContent('an outcome that never comes', 'authorize-partner', /did not notice/),
    plant: (library) =>
      change(library, 'authorize-partner', 'select-partner', (step) => {
        step.done = { target: 'gone' };
      }),
  },
  {
    ...inContent('a target that is no longer described', 'renewal-emails', /no longer describes/),
    plant: (library) => change(library, 'renewal-emails', 'invoice-issued', (step) => (step.target = 'unknown')),
  },
  {
    ...inContent('a step on the wrong page', 'application-passwords', /not found/),
    plant: (library) => change(library, 'application-passwords', 'start', (step) => (step.page = 'api-tokens')),
  },
  {
    ...inContent('a page at an address that is none', 'application-passwords', /did not notice/),
    plant: ({ pages }) => Object.assign(pages['application-passwords'] ?? {}, { routes: ['/v3/ng/nowhere'] }),
  },
  {
    ...inContent('an answer whose outcome misleads', 'authorize-partner', /not shown/),
    plant: (library) => {
      const [limited] = branchesOf(library, 'authorize-partner', 'access');
      if (limited) limited.chosen = { appears: { role: 'button', label: 'full-access' } };
    },
  },
  {
    ...inContent('two answers with each other’s targets', 'authorize-partner', /not shown|rings/),
    plant: (library) => {
      const [limited, full] = branchesOf(library, 'authorize-partner', 'access');
      if (limited && full) [limited.target, full.target] = [full.target, limited.target];
    },
  },
];

function inContent(name: string, guide: string, caughtBy: RegExp) {
  return { in: 'content' as const, name, guide, caughtBy };
}
