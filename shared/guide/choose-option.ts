import type { z } from 'zod';
import { isMapping } from './content-file.ts';
import { nearestWord } from './nearest-word.ts';
import { keysOf, optionsOf } from './schema-at.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** These keys decide what an entry is meant to be, whatever else stands in it. */
const DECIDING = new Set(['ask', 'branches']);

/**
 * Which option of a union the writer meant, so that only its mistakes are told: the one whose keys fit best.
 *
 * @returns its index, or -1 where the value is of another kind than every option.
 */
export function meantOption(errors: readonly (readonly Issue[])[], options: readonly Schema[], value: unknown): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, issues] of errors.entries()) {
    const misfit = issues.some(isOfAnotherKind) ? Number.POSITIVE_INFINITY : misfitOf(issues, options[index], value);
    if (misfit < least) {
      best = index;
      least = misfit;
    }
  }
  return best;
}

/** The value itself is wrong (a word where a group is expected), not something inside it. */
function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((issues) => issues.some(isOfAnotherKind));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function misfitOf(issues: readonly Issue[], schema: Schema | undefined, value: unknown): number {
  let misfit = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0)
      for (const key of issue.keys) misfit += DECIDING.has(key) ? 1000 : nearestWord(key, keysOf(schema)) ? 5 : 10;
    const [key] = issue.path;
    if (issue.code === 'invalid_union' && issue.path.length === 0) misfit += leastMisfit(issue.errors, schema, value);
    if (issue.path.length === 1 && isMapping(value) && typeof key === 'string' && !Object.hasOwn(value, key))
      misfit += 1;
  }
  return misfit;
}

function leastMisfit(errors: readonly (readonly Issue[])[], schema: Schema | undefined, value: unknown): number {
  const options = optionsOf(schema);
  const fitting = [...errors.entries()].filter(([, issues]) => !issues.some(isOfAnotherKind));
  return Math.min(...fitting.map(([index, issues]) => misfitOf(issues, options[index], value)));
}
