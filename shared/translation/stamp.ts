import type { Language } from '#shared/guide/language.ts';

/** What content/translations.lock knows of one text: which words of the source stand behind which translation. */
export type Stamp = {
  /** As in `TextPair`. */
  readonly name: string;
  readonly source: Language;
  /** Hash of the source-language words that were translated. */
  readonly behind: string;
  /** Hash of the translation. */
  readonly translation: string;
};

export type ReadStamps = {
  readonly stamps: readonly Stamp[];
  /** Numbers of the lines, from 1, that are no stamp: what a merge leaves behind. */
  readonly unreadable: readonly number[];
};

const LINE = /^(\S+) (en|fr) ([0-9a-v]{8}) ([0-9a-v]{8})$/;

/** Reads the text of content/translations.lock. Any string is accepted. */
export function readStamps(text: string): ReadStamps {
  const stamps: Stamp[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const [, name, source, behind, translation] = LINE.exec(line) ?? [];
    if (name && (source === 'en' || source === 'fr') && behind && translation)
      stamps.push({ name, source, behind, translation });
    else unreadable.push(index + 1);
  }
  return { stamps, unreadable };
}

/** The text of content/translations.lock: one line a text, sorted, so that two people's changes merge. */
export function printStamps(stamps: readonly Stamp[]): string {
  const lines = stamps.map(({ name, source, behind, translation }) => `${name} ${source} ${behind} ${translation}\n`);
  return lines.toSorted().join('');
}

/** The stamps of each guide, by its key: looked for among all stamps, a thousand guides would take minutes. */
export function stampsByGuide(stamps: readonly Stamp[]): ReadonlyMap<string, readonly Stamp[]> {
  const byGuide = new Map<string, Stamp[]>();
  for (const stamp of stamps) {
    const [key = ''] = stamp.name.split(/[#.]/, 1);
    const known = byGuide.get(key);
    if (known) known.push(stamp);
    else byGuide.set(key, [stamp]);
  }
  return byGuide;
}
