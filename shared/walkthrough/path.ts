import type { Branch, Choice, Guide, Instruction, Section, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { type Choices, PASSED } from './state.ts';

/** One step as a walkthrough meets it. The task of a guide is a choice like any other. */
export type PathStep =
  | { readonly kind: 'instruction'; readonly id: string; readonly step: Instruction }
  | { readonly kind: 'choice'; readonly id: string; readonly choice: Choice };

/**
 * The steps of a guide in the order in which they are walked, with the task, where there is one, as the first choice.
 * Sections without steps are there to be read, so they are never offered as a task.
 */
export function stepsOf(guide: Guide): readonly Step[] {
  const walkable = guide.sections.filter((section) => section.steps);
  if (guide.task && walkable.length > 1) return [{ ...guide.task, branches: walkable.map(branchOfSection) }];
  return walkable.flatMap((section) => section.steps ?? []);
}

function branchOfSection(section: Section): Branch {
  const { id, aliases, title, steps, next } = section;
  return { id, aliases, title, steps, next };
}

/**
 * The steps in order, as far as the answers are known: after a branch comes what follows its choice, and a choice that
 * nobody answered ends the known path.
 */
export function stepsOnPath(guide: Guide, choices: Choices): readonly PathStep[] {
  const path: PathStep[] = [];
  follow(stepsOf(guide), choices, path);
  return path;
}

/** @returns whether what comes after these steps is known. */
function follow(steps: readonly Step[], choices: Choices, path: PathStep[]): boolean {
  return steps.every((step) => {
    path.push(pathStep(step));
    if (!isChoice(step) || choices[step.id] === PASSED) return true;
    const branch = branchTaken(step, choices);
    return branch ? follow(branch.steps ?? [], choices, path) : false;
  });
}

function pathStep(step: Step): PathStep {
  return isChoice(step) ? { kind: 'choice', id: step.id, choice: step } : { kind: 'instruction', id: step.id, step };
}

/** The answer to a choice; nothing where it is open, passed, or names a branch that the guide does not have. */
export function branchTaken(choice: Choice, choices: Choices): Branch | undefined {
  return choice.branches.find((branch) => branch.id === choices[choice.id]);
}

/** Every step of the guide on whichever branch, in the order of writing. */
export function allSteps(guide: Guide): readonly PathStep[] {
  return flatten(stepsOf(guide)).map(pathStep);
}

function flatten(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) =>
    isChoice(step) ? [step, ...step.branches.flatMap((branch) => flatten(branch.steps ?? []))] : [step],
  );
}

/** What the guide says of a step, whichever kind it is. */
export function writtenStep(step: PathStep): Step {
  return step.kind === 'choice' ? step.choice : step.step;
}

/** A step on whichever branch, by its id or an older one. */
export function stepById(guide: Guide, id: string): PathStep | undefined {
  const steps = allSteps(guide);
  return steps.find((step) => step.id === id) ?? steps.find((step) => aliasesOf(step).includes(id));
}

/** A choice on whichever branch, by its id or an older one; the task of the guide too. */
export function choiceById(guide: Guide, id: string): Choice | undefined {
  const step = stepById(guide, id);
  return step?.kind === 'choice' ? step.choice : undefined;
}

/** A branch by its id or an older one. */
export function branchById(choice: Choice, id: string): Branch | undefined {
  return (
    choice.branches.find((branch) => branch.id === id) ?? choice.branches.find((branch) => branch.aliases?.includes(id))
  );
}

function aliasesOf(step: PathStep): readonly string[] {
  return (step.kind === 'choice' ? step.choice.aliases : step.step.aliases) ?? [];
}

/** Whether nothing is left to do at a step: an instruction done, a choice answered. */
export function isDone(step: PathStep, run: { readonly choices: Choices; readonly done: readonly string[] }): boolean {
  return step.kind === 'choice' ? branchTaken(step.choice, run.choices) !== undefined : run.done.includes(step.id);
}
