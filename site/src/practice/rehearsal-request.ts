/** A guide to be walked on the practice Manager: a new one, one that plays by itself, or the one that this tab was in the middle of. */
export type RehearsalRequest =
  | {
      readonly kind: 'new';
      readonly guide: string;
      readonly step: string | undefined;
      /** As written in the address. */
      readonly language: string | undefined;
    }
  | {
      /** Plays by itself, see watch/. */
      readonly kind: 'watch';
      readonly guide: string;
      /** The step up to which it plays without a stop. */
      readonly until: string | undefined;
      readonly language: string | undefined;
    }
  | { readonly kind: 'resume' };

/** Where this tab keeps its run through a guide, and nothing else. */
export const KEPT_RUN = 'cairn-rehearsal';

/** What the address asks for; otherwise the run that a reload interrupted; otherwise nothing. */
export function readRehearsal(search: string): RehearsalRequest | undefined {
  const query = new URLSearchParams(search);
  const guide = query.get('guide');
  const language = query.get('language') || undefined;
  if (guide && query.has('watch')) return { kind: 'watch', guide, until: query.get('watch') || undefined, language };
  if (guide) return { kind: 'new', guide, step: query.get('step') || undefined, language };
  return hasKeptRun() ? { kind: 'resume' } : undefined;
}

function hasKeptRun(): boolean {
  try {
    return sessionStorage.getItem(KEPT_RUN) !== null;
  } catch {
    // Storage is blocked in this browser: then there is nothing to resume.
    return false;
  }
}
