import type { Label } from '#shared/guide/label.ts';
import { languageOf, MANAGER_LANGUAGES } from '#shared/guide/language.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import { foldWords } from './fold-words.ts';

/**
 * The wording of a label that an element's name is, as the label has it, where that is not the newest one.
 *
 * @param declared the page's language as a BCP 47 tag; empty where it is not known.
 */
export function olderWordingOf(name: string, label: Label, declared: string): string | undefined {
  const language = languageOf(declared, MANAGER_LANGUAGES);
  if (!language) return undefined;
  const folded = foldWords(name);
  const [newest, ...older] = wordingsIn(label, language);
  if (newest === undefined || foldWords(newest) === folded) return undefined;
  return older.find((wording) => foldWords(wording) === folded);
}
