import { type Finding, isMapping } from './content-file.ts';
import { fillPending, pendingOf } from './fill-pending.ts';

/** A guide may call a language pending only while something lacks it, and never the one it is written in. */
export function checkPending(guide: unknown): Finding[] {
  if (!isMapping(guide) || !('pending' in guide)) return [];
  const pending = pendingOf(guide);
  if (!pending) {
    if (guide.pending !== (guide.source ?? 'en')) return [];
    const hint = 'Pending is the language it is not translated into yet: write the other one, or correct "source:".';
    return [{ path: ['pending'], message: 'the language a guide is written in cannot be pending', hint }];
  }
  const lacking = JSON.stringify(fillPending(guide)) !== JSON.stringify(guide);
  if (lacking) return [];
  const hint = 'Remove "pending:", so that the page no longer says that something is missing.';
  return [{ path: ['pending'], at: 'key', severity: 'warning', message: 'every text is translated', hint }];
}
