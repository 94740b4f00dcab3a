import type { Branch, Instruction, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';

/** Gives a label other English words. */
export function wording({ labels }: Library, key: string, text: string): void {
  const label = labels[key];
  if (label) label.en = { text, seen: ['made-up'] };
}

/** Makes the target of a step one of another label. */
export function renameTarget(library: Library, guide: string, id: string, label: string): void {
  change(library, guide, id, ({ target }) => {
    if (typeof target === 'object') target.label = label;
  });
}

/** Changes an instruction in place. */
export function change(library: Library, guide: string, id: string, how: (step: Instruction) => void): void {
  const step = listWith(library, guide, id).find((candidate) => candidate.id === id);
  if (step && !isChoice(step)) how(step);
}

/** Swaps two steps of the same list. */
export function swap(library: Library, guide: string, one: string, other: string): void {
  const list = listWith(library, guide, one);
  const [at, to] = [one, other].map((id) => list.findIndex((step) => step.id === id)) as [number, number];
  const [first, second] = [list[at], list[to]];
  if (first && second) [list[at], list[to]] = [second, first];
}

/** Takes a step out. */
export function leaveOut(library: Library, guide: string, id: string): void {
  const list = listWith(library, guide, id);
  list.splice(
    list.findIndex((step) => step.id === id),
    1,
  );
}

/** The answers of a choice, to be changed in place. */
export function branchesOf(library: Library, guide: string, choice: string): Branch[] {
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
