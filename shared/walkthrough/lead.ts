import type { Choice, Guide, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { branchTaken, stepsOf, stepsOnPath } from './path.ts';
import { type Choices, PASSED } from './state.ts';

/** A step and the answers with which it is on the path. */
export type Lead = { readonly step: string; readonly choices: Choices };

type Named = { readonly id: string; readonly aliases?: readonly string[] | undefined };

/**
 * How to come to what a link names: a step or choice, or the first step of a branch or section, by its id or an older one.
 * Choices on the way that do not decide it are PASSED.
 *
 * @returns nothing where the guide has no step of that name.
 */
export function branchesLeadingTo(guide: Guide, anchor: string): Lead | undefined {
  const found =
    findLead(guide, (named) => named.id === anchor) ??
    findLead(guide, (named) => named.aliases?.includes(anchor) ?? false);
  return found && { step: found.step, choices: passUpTo(guide, found.choices, found.step) };
}

function findLead(guide: Guide, isMeant: (named: Named) => boolean): Lead | undefined {
  const section = guide.sections.find((candidate) => candidate.steps && isMeant(candidate));
  const first = section?.steps?.[0];
  const wanted = first ? (named: Named) => named.id === first.id : isMeant;
  return findAmong(stepsOf(guide), {}, wanted, guide);
}

function findAmong(
  steps: readonly Step[],
  choices: Choices,
  isMeant: (named: Named) => boolean,
  guide: Guide,
): Lead | undefined {
  for (const step of steps) {
    if (isMeant(step)) return { step: step.id, choices };
    const lead = isChoice(step) ? findInBranches(step, choices, isMeant, guide) : undefined;
    if (lead) return lead;
  }
  return undefined;
}

function findInBranches(
  choice: Choice,
  choices: Choices,
  isMeant: (named: Named) => boolean,
  guide: Guide,
): Lead | undefined {
  for (const branch of choice.branches) {
    const answered = { ...choices, [choice.id]: branch.id };
    if (isMeant(branch)) return firstAfter(guide, choice, answered) ?? { step: choice.id, choices };
    const lead = findAmong(branch.steps ?? [], answered, isMeant, guide);
    if (lead) return lead;
  }
  return undefined;
}

/** The branch's first step, or what follows the choice where the branch has none. */
function firstAfter(guide: Guide, choice: Choice, answered: Choices): Lead | undefined {
  const choices = passUpTo(guide, answered, choice.id);
  const path = stepsOnPath(guide, choices);
  const next = path[path.findIndex((step) => step.id === choice.id) + 1];
  return next && { step: next.id, choices };
}

/** The same answers, with the open choices before a step passed, so that it is on the path. */
export function passUpTo(guide: Guide, choices: Choices, step: string): Choices {
  const path = stepsOnPath(guide, choices);
  const last = path.at(-1);
  if (path.some((candidate) => candidate.id === step)) return choices;
  if (last?.kind !== 'choice' || choices[last.id] === PASSED || branchTaken(last.choice, choices)) return choices;
  return passUpTo(guide, { ...choices, [last.id]: PASSED }, step);
}

/** Where a start lands, and whether that is the step asked for; nothing where the guide has no steps to walk. */
export function startsAt(guide: Guide, step?: string): (Lead & { readonly asAsked: boolean }) | undefined {
  const lead = step === undefined ? undefined : branchesLeadingTo(guide, step);
  if (lead) return { ...lead, asAsked: true };
  const first = stepsOnPath(guide, {})[0];
  return first && { step: first.id, choices: {}, asAsked: step === undefined };
}
