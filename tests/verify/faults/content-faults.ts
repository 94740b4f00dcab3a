import type { Branch, Instruction, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
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

function wording({ labels }: Library, key: string, text: string): void {
  const label = labels[key];
  if (label) label.en = { text, seen: ['made-up'] };
}

function renameTarget(library: Library, guide: string, id: string, label: string): void {
  change(library, guide, id, ({ target }) => {
    if (typeof target === 'object') target.label = label;
  });
}

function change(library: Library, guide: string, id: string, how: (step: Instruction) => void): void {
  const step = listWith(library, guide, id).find((candidate) => candidate.id === id);
  if (step && !isChoice(step)) how(step);
}

function swap(library: Library, guide: string, one: string, other: string): void {
  const list = listWith(library, guide, one);
  const [at, to] = [one, other].map((id) => list.findIndex((step) => step.id === id)) as [number, number];
  const [first, second] = [list[at], list[to]];
  if (first && second) [list[at], list[to]] = [second, first];
}

function leaveOut(library: Library, guide: string, id: string): void {
  const list = listWith(library, guide, id);
  list.splice(
    list.findIndex((step) => step.id === id),
    1,
  );
}

function branchesOf(library: Library, guide: string, choice: string): Branch[] {
  const found = listWith(library, guide, choice).find(({ id }) => id === choice);
  return found && isChoice(found) ? found.branches : [];
}

/** The list of steps that has this one. */
function listWith(library: Library, guide: string, id: string): Step[] {
  const lists = (guideByKey(library, guide)?.sections ?? []).flatMap(({ steps }) => (steps ? listsIn(steps) : []));
  const found = lists.find((list) => list.some((step) => step.id === id));
  if (!found) throw new Error(`There is no step "${id}" to plant a fault in.`);
  return found;
}

function listsIn(steps: Step[]): Step[][] {
  const branches = steps.filter(isChoice).flatMap((choice) => choice.branches);
  return [steps, ...branches.flatMap((branch) => (branch.steps ? listsIn(branch.steps) : []))];
}
