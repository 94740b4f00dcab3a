import type { Candidate, Snapshot } from './snapshot.ts';

/** What makes a view this view and not another one. Plain data, small enough to keep while a step is shown. */
export type ViewSignature = {
  readonly path: string;
  readonly headings: readonly string[];
  /** Whether a window or panel lies over the page, and which one. */
  readonly windows: readonly string[];
  /** Role and name of every element that is drawn, and how many there are of each. */
  readonly elements: ReadonlyMap<string, number>;
};

export function viewSignature(snapshot: Snapshot): ViewSignature {
  const drawn = snapshot.candidates.filter(({ state }) => state.reach !== 'hidden');
  const elements = new Map<string, number>();
  for (const candidate of drawn) {
    const key = `${candidate.role} ${withoutNumbers(candidate.name)}`;
    elements.set(key, (elements.get(key) ?? 0) + 1);
  }
  return {
    path: snapshot.path.replace(/\/+$/, ''),
    headings: unique(drawn.filter(({ role }) => role === 'heading').map(({ name }) => withoutNumbers(name))),
    windows: unique(drawn.flatMap(windowsAround)),
    elements,
  };
}

/** A counter in a heading ("Products (3)") is not another view. */
function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, '#');
}

function windowsAround(candidate: Candidate): readonly string[] {
  const isWindow = candidate.areas.some(({ kind }) => kind === 'dialog' || kind === 'panel');
  return isWindow ? ['window', ...(candidate.role === 'heading' ? [withoutNumbers(candidate.name)] : [])] : [];
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].toSorted();
}

/** The share of a view's elements that must be others, and how many more make a difference when nothing goes. */
const OTHER_SHARE = 1 / 3;
const FEWEST_ADDED = 4;

/**
 * Whether another view is shown: another path, a window opened or closed, a heading gone, or more than a third of the
 * elements different. A message that appears beside what was there (a toast, a validation error) is the same view, and so
 * is a page that shows nothing yet.
 */
export function viewChanged(before: ViewSignature, after: ViewSignature): boolean {
  if (before.path !== after.path) return true;
  if (after.elements.size === 0) return false;
  if (before.windows.join('\n') !== after.windows.join('\n')) return true;
  if (before.headings.some((heading) => !after.headings.includes(heading))) return true;
  const gone = missing(before.elements, after.elements);
  const added = missing(after.elements, before.elements);
  return gone > OTHER_SHARE * count(before) || (added >= FEWEST_ADDED && added > OTHER_SHARE * count(after));
}

/** How many elements of the one are not in the other. */
function missing(from: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  return [...from].reduce((sum, [key, number]) => sum + Math.max(0, number - (other.get(key) ?? 0)), 0);
}

function count({ elements }: ViewSignature): number {
  return [...elements.values()].reduce((sum, number) => sum + number, 0);
}
