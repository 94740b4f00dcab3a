import type { Eyes } from './flat-tree.ts';
import { type PageReader, pageReader } from './take-snapshot.ts';

/**
 * A style may change what stands far from where it was changed, and leaves no record there. So a page that was patched
 * together from what changed is read as a whole soon after.
 */
export type LiveReader = PageReader & {
  /** In how many ms a whole reading is due; nothing where the last one still holds. */
  wholeIn(now: number): number | undefined;
};

/** In ms. */
const WHOLE_AFTER = 1000;

export function liveReader(document: Document, eyes: Eyes): LiveReader {
  const reader = pageReader(document, eyes);
  let wholeAt = Number.NEGATIVE_INFINITY;
  let patched = false;
  const forget = (): void => {
    reader.forget();
    patched = false;
    wholeAt = Number.NEGATIVE_INFINITY;
  };
  return {
    read(interest) {
      const now = performance.now();
      if (patched && now - wholeAt >= WHOLE_AFTER) forget();
      if (wholeAt === Number.NEGATIVE_INFINITY) wholeAt = now;
      return reader.read(interest);
    },
    note(records) {
      patched = true;
      reader.note(records);
    },
    forget,
    wholeIn: (now) => (patched ? Math.max(0, wholeAt + WHOLE_AFTER - now) : undefined),
  };
}
