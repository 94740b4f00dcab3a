/** Two sets of names, such as classes. */
export function compareSets(
  before: readonly string[],
  now: readonly string[],
): 'is' | 'most' | 'some' | 'other' | 'none' {
  if (before.length === 0 && now.length === 0) return 'none';
  const shared = before.filter((one) => now.includes(one)).length;
  const all = before.length + now.length - shared;
  if (shared === all) return 'is';
  if (shared === 0) return 'other';
  return shared * 2 >= all ? 'most' : 'some';
}

const WEIGHED_ELSEWHERE = new Set(['href', 'name', 'type']);

/** Attributes that developers set to find an element again. */
export function compareMarks(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): 'is' | 'some' | 'other' | 'none' {
  const marks = Object.entries(before).filter(([name]) => !WEIGHED_ELSEWHERE.has(name));
  if (marks.length === 0) return 'none';
  const same = marks.filter(([name, value]) => now[name] === value).length;
  if (same === marks.length) return 'is';
  return same > 0 ? 'some' : 'other';
}
