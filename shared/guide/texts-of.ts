import type { Path } from './content-file.ts';
import { LANGUAGES, type Language } from './language.ts';
import { mappingsOf } from './mappings-of.ts';

/** One text in one language, as it was written, with its marks. */
export type WrittenText = { readonly path: Path; readonly language: Language; readonly text: string };

/** Every text of a guide, in the order of the file. Accepts a guide that is not checked yet. */
export function* textsOf(guide: unknown): Generator<WrittenText> {
  for (const { mapping, path } of mappingsOf(guide)) {
    for (const language of LANGUAGES) {
      const text = mapping[language];
      if (typeof text === 'string') yield { path: [...path, language], language, text };
    }
  }
}
