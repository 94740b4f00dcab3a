import type { Guide } from '#shared/guide/schema.ts';
import { passUpTo } from './lead.ts';
import { belonging, type Deeds, walkAt } from './move.ts';
import { branchById, choiceById, isDone, stepById, stepsOnPath } from './path.ts';
import type { Checkpoint, Choices, Walkthrough } from './state.ts';

/**
 * A run as it was kept, over the guide as it is now: older ids are renewed, unknown ones left out, and where the step
 * itself is gone, the run goes on at the first open one.
 *
 * @returns nothing where the guide has no step left to walk.
 */
export function restore(guide: Guide, kept: Checkpoint): Walkthrough | undefined {
  const known = belonging(guide, {
    choices: renewed(guide, kept.choices),
    done: kept.done.map((id) => stepById(guide, id)?.id ?? id),
  });
  if (kept.phase === 'finished') return { phase: 'finished', ...known, trail: [] };
  const { step, ...deeds } = resumeAt(guide, known, kept.step);
  if (step === undefined) return undefined;
  const run = { ...deeds, trail: [] };
  if (kept.phase === 'left') return { phase: 'left', ...run, step };
  return { ...walkAt(step, run), phase: kept.phase };
}

function renewed(guide: Guide, choices: Choices): Choices {
  const entries = Object.entries(choices).flatMap(([id, branchId]) => {
    const choice = choiceById(guide, id);
    return choice ? [[choice.id, branchById(choice, branchId)?.id ?? branchId]] : [];
  });
  return Object.fromEntries(entries);
}

/** The same step, past choices that are new before it; where it is gone or on another branch, the first open one. */
function resumeAt(guide: Guide, deeds: Deeds, kept: string | undefined): Deeds & { readonly step: string | undefined } {
  const id = kept === undefined ? undefined : stepById(guide, kept)?.id;
  const choices = id === undefined ? deeds.choices : passUpTo(guide, deeds.choices, id);
  if (id !== undefined && stepsOnPath(guide, choices).some((step) => step.id === id))
    return { ...deeds, choices, step: id };
  const path = stepsOnPath(guide, deeds.choices);
  return { ...deeds, step: (path.find((step) => !isDone(step, deeds)) ?? path.at(-1))?.id };
}
