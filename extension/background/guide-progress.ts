import type { Guide } from '#shared/guide/schema.ts';
import { stepNumber } from '#shared/walkthrough/count.ts';
import { replay } from '#shared/walkthrough/replay.ts';
import type { GuideProgress } from '../messages/overview.ts';
import type { StoredRun } from './stored-run.ts';

/** How far a run is, for the panel and the knowledge base. */
export function progressOf(guide: Guide, run: StoredRun | undefined): GuideProgress {
  const state = run ? replay(guide, run.events) : undefined;
  if (!state || state.phase === 'ready') return { is: 'new' };
  if (state.phase === 'finished') return { is: 'finished' };
  const place = stepNumber(guide, state.choices, state.step);
  return place ? { is: state.phase === 'left' ? 'left' : 'open', ...place } : { is: 'new' };
}

/** Whether a run is under way: neither left nor finished. Only such a run is shown without being asked for. */
export function isOpen(guide: Guide, run: StoredRun): boolean {
  return progressOf(guide, run).is === 'open';
}

/** The progress as the knowledge base's links carry it; nothing where there is none to tell. */
export function progressMark(progress: GuideProgress): string | undefined {
  if (progress.is === 'finished') return 'finished';
  return progress.is === 'open' || progress.is === 'left' ? `${progress.number}/${progress.count}` : undefined;
}
