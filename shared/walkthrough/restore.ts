import type { Guide } from '#shared/guide/schema.ts';
import { hasCaution } from './caution.ts';
import { passUpTo } from './lead.ts';
import { belonging, type Deeds, leaveAt, walkAt } from './move.ts';
import { allSteps, branchById, choiceById, isDone, stepById, stepsOnPath } from './path.ts';
import type { Checkpoint, Choices, Rounds, Walkthrough } from './state.ts';

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
    rounds: renewedRounds(guide, kept.rounds ?? {}),
  });
  const heeded = [...new Set((kept.heeded ?? []).flatMap((id) => cautioned(guide, id) ?? []))];
  if (kept.phase === 'finished') return { phase: 'finished', ...known, heeded, trail: [] };
  const { step, ...deeds } = resumeAt(guide, known, kept.step);
  if (step === undefined) return undefined;
  const run = { ...deeds, heeded, trail: [] };
  if (kept.phase === 'left') return leaveAt(step, run);
  return { ...walkAt(step, run), phase: kept.phase };
}

function renewed(guide: Guide, choices: Choices): Choices {
  const entries = Object.entries(choices).flatMap(([id, branchId]) => {
    const choice = choiceById(guide, id);
    return choice ? [[choice.id, branchById(choice, branchId)?.id ?? branchId]] : [];
  });
  return Object.fromEntries(entries);
}

function renewedRounds(guide: Guide, rounds: Rounds): Rounds {
  return Object.fromEntries(Object.entries(rounds).map(([id, count]) => [stepById(guide, id)?.id ?? id, count]));
}

/** What has a caution by that id or an older one, as it is called now. */
function cautioned(guide: Guide, id: string): string | undefined {
  const branch = allSteps(guide).flatMap((step) => (step.kind === 'choice' ? (branchById(step.choice, id) ?? []) : []));
  return [id, stepById(guide, id)?.id, branch[0]?.id].find((now) => now !== undefined && hasCaution(guide, now));
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
