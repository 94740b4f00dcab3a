import type { Guide } from '#shared/guide/schema.ts';
import { guideVersion } from '#shared/walkthrough/guide-version.ts';
import { placeOf, replay } from '#shared/walkthrough/replay.ts';
import type { StoredRun } from './stored-run.ts';

/**
 * A run over the guide as it is now. Where the guide's steps have changed since, the events would lead elsewhere; so the run
 * begins from the place where it stood: the aliases in the guide say what a renamed or removed step has become.
 */
export function overGuide(guide: Guide, run: StoredRun): StoredRun {
  const version = guideVersion(guide);
  if (run.version === version || !run.place) return run;
  return { ...run, version, events: [{ type: 'restore', ...run.place }] };
}

/** The run with its place in the guide written down, as it is to be stored. */
export function withPlace(guide: Guide, run: StoredRun): StoredRun {
  const { place: _old, ...rest } = run;
  const place = placeOf(replay(guide, run.events));
  return { ...rest, version: guideVersion(guide), ...(place && { place }) };
}

/** The run of a guide as it is now, also one that began under an older key of it. */
export function runOf(guide: Guide, { runs }: { readonly runs: readonly StoredRun[] }): StoredRun | undefined {
  const run = runs.find((one) => one.guide === guide.key) ?? runs.find((one) => guide.aliases?.includes(one.guide));
  return run && overGuide(guide, run);
}
