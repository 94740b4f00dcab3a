import type { Path } from './content-file.ts';
import { LANGUAGES, type Language } from './language.ts';
import { mappingsOf } from './mappings-of.ts';

/** One text in one language, as it was written, with its marks. */
export type WrittenText = { readonly path: Path; readonly language: Language; readonly text: string };

/** Every text of a guide, in the order of the file. Accepts a guide that is not checked yet. */
export function textsOf(guide: unknown): readonly WrittenText[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) =>
    LANGUAGES.flatMap((language) => {
      const text = mapping[language];
      return typeof text === 'string' ? [{ path: [...path, language], language, text }] : [];
    }),
  );
}
