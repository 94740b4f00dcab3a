import type { Problem } from '#shared/guide/problem.ts';

/** By file, then as they stand in it. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (one, other) =>
      compareNames(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compareNames(one.message, other.message),
  );
}

// Not by locale: the order must be the same on every machine.
function compareNames(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
