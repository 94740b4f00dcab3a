import { type Finding, isMapping, type Mapping, type Path } from './content-file.ts';
import { mappingsOf } from './mappings-of.ts';

/** Rounds that begin nowhere: at a step that does not come before in the same list, or of a step that is not repeated. */
export function checkRepeats(guide: unknown): Finding[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const { steps } = mapping;
    if (!Array.isArray(steps)) return [];
    return steps.flatMap((step: unknown, place) =>
      isMapping(step) && 'again' in step ? checkRound(step, steps.slice(0, place), [...path, 'steps', place]) : [],
    );
  });
}

function checkRound(step: Mapping, before: readonly unknown[], path: Path): Finding[] {
  const at = [...path, 'again'];
  if (!('repeat' in step)) {
    const hint = 'Say under "repeat:" what it is repeated for, or remove "again:".';
    return [{ path: at, at: 'key', message: 'this step has "again" and is not repeated', hint }];
  }
  if (before.some((earlier) => isMapping(earlier) && earlier.id === step.again)) return [];
  const hint = 'Name a step of the same list that comes before this one: there the next round begins.';
  return [{ path: at, message: `there is no step "${String(step.again)}" before this one`, hint }];
}
