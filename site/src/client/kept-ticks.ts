/** What the reader ticked in one guide, as this browser keeps it. Nothing of it leaves the device. */
export type KeptTicks = {
  /** Ids of steps and prerequisites, the newest last. */
  readonly done: readonly string[];
  /** Where to go on; nothing after the last step. */
  readonly next: { readonly id: string; readonly number: string } | undefined;
  readonly titles: Readonly<Record<string, string>>;
  /** Those of them that Cairn has told of, from the walkthrough in the Manager: what it no longer tells of goes too. */
  readonly walked: readonly string[];
  /** When, in ms since 1970: the newest is offered first. */
  readonly at: number;
};

const PREFIX = 'cairn-ticks:';

/** The ticks of a guide; none where nothing is kept, or it is not ours to read. */
export function readTicks(guide: string): KeptTicks | undefined {
  return parse(stored((storage) => storage.getItem(PREFIX + guide)));
}

export function keepTicks(guide: string, ticks: KeptTicks): void {
  stored((storage) => storage.setItem(PREFIX + guide, JSON.stringify(ticks)));
}

export function forgetTicks(guide: string): void {
  stored((storage) => storage.removeItem(PREFIX + guide));
}

/** Calls `onChange` when the ticks of a guide change in another tab. */
export function watchTicks(guide: string, onChange: () => void, signal: AbortSignal): void {
  const hear = ({ key }: StorageEvent) => (key === PREFIX + guide || key === null) && onChange();
  window.addEventListener('storage', hear, { signal });
}

/** Every guide with ticks in it, the newest first. */
export function allTicks(): readonly (KeptTicks & { readonly guide: string })[] {
  const names = stored((storage) => Object.keys(storage)) ?? [];
  return names
    .filter((name) => name.startsWith(PREFIX))
    .flatMap((name) => {
      const guide = name.slice(PREFIX.length);
      const ticks = readTicks(guide);
      return ticks ? [{ ...ticks, guide }] : [];
    })
    .toSorted((one, other) => other.at - one.at);
}

function stored<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    // Storage is switched off or full: ticks then last as long as the page.
    return undefined;
  }
}

function parse(text: string | null | undefined): KeptTicks | undefined {
  try {
    const kept: Partial<KeptTicks> | null = JSON.parse(text ?? 'null');
    if (!kept || !Array.isArray(kept.done) || !kept.titles || typeof kept.titles !== 'object') return undefined;
    const { done, next, titles, at = 0, walked = [] } = kept;
    if (next && !(typeof next.id === 'string' && typeof next.number === 'string')) return undefined;
    return { done: done.map(String), next: next ?? undefined, titles, at, walked: walked.map(String) };
  } catch {
    return undefined;
  }
}
