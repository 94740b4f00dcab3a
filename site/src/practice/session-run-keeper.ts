import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import type { Kept, RunKeeper, Standing, StoredEvent } from '#shared/walkthrough/run-keeper.ts';
import { KEPT_RUN } from './rehearsal-request.ts';

/** A run as this tab remembers it, so that a reload carries on at the same step. Ends with the tab. */
export type KeptRun = {
  readonly guide: string;
  readonly language: Language;
  /** How the customer likes to see it; older ones do not say. */
  readonly standing?: Standing;
  readonly events: readonly StoredEvent[];
};

/** The run that this tab was in the middle of; nothing where there is none or it cannot be read. */
export function readKeptRun(storage: Storage): KeptRun | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEPT_RUN) ?? 'null');
    return isKeptRun(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function forgetKeptRun(storage: Storage): void {
  try {
    storage.removeItem(KEPT_RUN);
  } catch {
    // Storage is blocked: then nothing was kept either.
  }
}

/**
 * Keeps a run in the tab's session storage.
 *
 * @param compact makes a long run short again, see shared/walkthrough/replay.ts.
 */
export function keepInSession(
  storage: Storage,
  first: KeptRun,
  compact: (events: readonly StoredEvent[]) => readonly StoredEvent[],
): RunKeeper {
  let run = first;

  async function keep(next: KeptRun): Promise<Kept> {
    run = next;
    try {
      storage.setItem(KEPT_RUN, JSON.stringify(run));
      return { kept: true };
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { kept: false, why: full ? 'full' : 'broken' };
    }
  }

  return {
    record: (event) => keep({ ...run, events: compact([...run.events, event]) }),
    speak: (language) => keep({ ...run, language }),
    stand: (standing) => keep({ ...run, standing }),
  };
}

function isKeptRun(value: unknown): value is KeptRun {
  if (!isRecord(value) || typeof value.guide !== 'string' || !Array.isArray(value.events)) return false;
  if (value.standing !== undefined && value.standing !== 'card' && value.standing !== 'dock') return false;
  return LANGUAGES.some((language) => language === value.language) && value.events.every(isStoredEvent);
}

function isStoredEvent(value: unknown): value is StoredEvent {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'start':
    case 'next':
      return value.step === undefined || typeof value.step === 'string';
    case 'outcome':
    case 'go':
    case 'again':
      return typeof value.step === 'string';
    case 'heed':
      return typeof value.caution === 'string';
    case 'choose':
      return typeof value.choice === 'string' && typeof value.branch === 'string';
    case 'restore':
      return isCheckpoint(value);
    default:
      return ['back', 'pause', 'resume', 'finish', 'leave'].some((type) => type === value.type);
  }
}

function isCheckpoint({ phase, step, choices, done, rounds = {}, heeded = [] }: Record<string, unknown>): boolean {
  return (
    ['walking', 'paused', 'finished', 'left'].some((known) => known === phase) &&
    (step === undefined || typeof step === 'string') &&
    isRecord(choices) &&
    Object.values(choices).every((branch) => typeof branch === 'string') &&
    isRecord(rounds) &&
    Object.values(rounds).every((count) => typeof count === 'number') &&
    [done, heeded].every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
