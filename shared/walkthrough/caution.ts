import type { Guide, Text } from '#shared/guide/schema.ts';
import { allSteps, branchTaken, type PathStep, stepsOnPath, writtenStep } from './path.ts';
import type { Run } from './state.ts';

/** What is to be read before a step is done. `of` is the step, or the answer that led to it. */
export type Caution = { readonly of: string; readonly text: Text };

/** The cautions that stand before a step: that of the answer just given, which takes effect from here on, then its own. */
export function cautionsBefore(guide: Guide, run: Pick<Run, 'choices'>, step: PathStep): readonly Caution[] {
  return [...ofAnswer(guide, run, step), ...ofStep(step)];
}

/** The caution to be read at a step now, and whether the customer has still to say that they have read it. */
export function cautionAt(
  guide: Guide,
  run: Pick<Run, 'choices' | 'heeded'>,
  step: PathStep,
): (Caution & { readonly awaits: boolean }) | undefined {
  const unread = cautionsBefore(guide, run, step).find(({ of }) => !run.heeded.includes(of));
  if (unread) return { ...unread, awaits: true };
  const [own] = ofStep(step);
  return own && { ...own, awaits: false };
}

/** Whether a step or an answer of that id has a caution. */
export function hasCaution(guide: Guide, id: string): boolean {
  return allSteps(guide).some((step) => [...ofStep(step), ...ofBranches(step)].some(({ of }) => of === id));
}

function ofStep(step: PathStep): readonly Caution[] {
  return cautionOf(writtenStep(step));
}

function ofBranches(step: PathStep): readonly Caution[] {
  return step.kind === 'choice' ? step.choice.branches.flatMap(cautionOf) : [];
}

function cautionOf({ id, caution }: { readonly id: string; readonly caution?: Text | undefined }): readonly Caution[] {
  return caution ? [{ of: id, text: caution }] : [];
}

function ofAnswer(guide: Guide, { choices }: Pick<Run, 'choices'>, step: PathStep): readonly Caution[] {
  const path = stepsOnPath(guide, choices);
  const before = path[path.findIndex(({ id }) => id === step.id) - 1];
  const branch = before?.kind === 'choice' ? branchTaken(before.choice, choices) : undefined;
  return branch ? cautionOf(branch) : [];
}
