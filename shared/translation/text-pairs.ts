import { isMapping, type Path, valueAt } from '#shared/guide/content-file.ts';
import { isMissing } from '#shared/guide/fill-pending.ts';
import { type Language, otherLanguage } from '#shared/guide/language.ts';
import { mappingsOf } from '#shared/guide/mappings-of.ts';
import type { Guide } from '#shared/guide/schema.ts';

/** One text of a guide: what was written first, and its translation. */
export type TextPair = {
  /** `authorize-partner#access.ask`: the nearest id and what is said there. */
  readonly name: string;
  /** Where it stands in the file. */
  readonly path: Path;
  readonly source: Language;
  readonly words: string;
  /** Nothing where there is none yet. */
  readonly translation: string | undefined;
};

/** Every text of a guide, in the order of the file. */
export function textPairs(guide: Guide): TextPair[] {
  const source = guide.source ?? 'en';
  const other = otherLanguage(source);
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const { en, fr } = mapping;
    if (typeof en !== 'string' || typeof fr !== 'string') return [];
    const text = { en, fr };
    const translation = isMissing(guide, text, other) ? undefined : text[other];
    return [{ name: nameOfText(guide, path), path, source, words: text[source], translation }];
  });
}

function nameOfText(guide: Guide, path: Path): string {
  let name = guide.key;
  for (const [index, part] of path.entries()) {
    const entry = valueAt(guide, path.slice(0, index + 1));
    if (isMapping(entry) && typeof entry.id === 'string') name = `${guide.key}#${entry.id}`;
    else name += `.${typeof part === 'number' ? part + 1 : part}`;
  }
  return name;
}
