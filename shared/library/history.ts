import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf } from './anchors.ts';

/** One line of content/history.lock: on this day a guide said something new. */
export type Change = {
  readonly date: string;
  readonly guide: string;
  /** Of all that the guide said that day. */
  readonly hash: string;
  /** What in it was changed or added; none for a new guide, and where words moved only. */
  readonly anchors: readonly string[];
};

const LINE = /^(\d{4}-\d{2}-\d{2}) ([a-z0-9-]+) ([0-9a-v]{8})((?: [a-z0-9-]+)*)$/;

/** Reads the text of content/history.lock, oldest first. Lines that are none are left out. */
export function readHistory(text: string): Change[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, date, guide, hash, anchors] = LINE.exec(line) ?? [];
    return date && guide && hash ? [{ date, guide, hash, anchors: (anchors ?? '').split(' ').filter(Boolean) }] : [];
  });
}

/** The text of content/history.lock: by date, then by guide, so that two people's changes merge. */
export function printHistory(changes: readonly Change[]): string {
  const lines = changes.map(({ date, guide, hash, anchors }) => `${[date, guide, hash, ...anchors].join(' ')}\n`);
  return lines.toSorted().join('');
}

/** What a guide is now, for its history. */
export type GuideNow = { readonly guide: Guide; readonly hash: string; readonly changedAnchors: readonly string[] };

/**
 * The history with what changed since. Guides that are as they were get no line, and two changes on one day are one line.
 *
 * @param today as YYYY-MM-DD.
 */
export function continueHistory(history: readonly Change[], guides: readonly GuideNow[], today: string): Change[] {
  const last = new Map(history.map((change) => [change.guide, change]));
  const changed = guides.flatMap(({ guide, hash, changedAnchors }) => {
    const before = last.get(guide.key);
    if (before?.hash === hash) return [];
    const here = new Set(anchorsOf(guide).map(({ id }) => id));
    const sameDay = before?.date === today ? before : undefined;
    const isFirst = !before || (sameDay && isFirstOf(history, sameDay));
    const anchors = [...new Set([...(sameDay?.anchors ?? []), ...changedAnchors])].filter((id) => here.has(id));
    return [{ date: today, guide: guide.key, hash, anchors: isFirst ? [] : anchors.toSorted() }];
  });
  const replaced = new Set(changed.map(({ guide }) => `${today} ${guide}`));
  return [...history.filter(({ date, guide }) => !replaced.has(`${date} ${guide}`)), ...changed];
}

function isFirstOf(history: readonly Change[], change: Change): boolean {
  return history.find(({ guide }) => guide === change.guide) === change;
}
