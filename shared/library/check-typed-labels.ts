import { type ContentFile, isMapping, type Path, valueAt } from '#shared/guide/content-file.ts';
import type { Labels } from '#shared/guide/label.ts';
import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import { locate } from '#shared/guide/locate.ts';
import { maskMarks } from '#shared/guide/mask-marks.ts';
import type { Problem } from '#shared/guide/problem.ts';
import { textsOf } from '#shared/guide/texts-of.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import type { LibraryFiles } from './library-files.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';

/** What tells a customer what to do; elsewhere the same words may well mean the thing and not its name. */
const SAYS_WHAT_TO_DO = ['do', 'more', 'repeat'];

/** Before a name: only then a single word, which may be any word, is taken for one. */
const POINTING = {
  en: '(?:(?:[Ss]elect|[Cc]hoose|[Cc]lick|[Pp]ress|[Tt]ap|[Tt]ick)(?: on)?(?: the)? |\\*\\*|“)',
  fr: '(?:(?:[Cc]hoisissez|[Cc]liquez sur|[Aa]ppuyez sur|[Tt]ouchez|[Cc]ochez)(?: le| la)? |\\*\\*|«\u202f)',
};

type Typed = { readonly name: string; readonly keys: readonly string[] };

/** Words of labels that a step has typed by hand: they would not change with the Manager's language. */
export function checkTypedLabels({ labels, guides }: LibraryFiles): Problem[] {
  if (!labels.value) return [];
  const wordings = { en: wordingsToFind(labels.value, 'en'), fr: wordingsToFind(labels.value, 'fr') };
  return guides.flatMap(({ file }) =>
    textsOf(file.value).flatMap(({ path, language, text }) => {
      if (!saysWhatToDo(file, path)) return [];
      const words = maskMarks(text);
      return wordings[language].mayStandIn(words).flatMap(({ name, keys }) => {
        const found = words.includes(name) ? patternOf(name, language).exec(words) : null;
        if (!found) return [];
        const message = `"${name}" is typed by hand, and is the name of a label`;
        const hint = `Write ${keys.map((key) => `{${key}}`).join(' or ')} where the button or menu itself is meant.`;
        const character = found.index + found[0].length - name.length;
        return [locate(file, { path, at: { character }, severity: 'warning', message, hint })];
      });
    }),
  );
}

function wordingsToFind(labels: Labels, language: Language): PhraseIndex<Typed> {
  const keys = new Map<string, string[]>();
  for (const [key, label] of Object.entries(labels)) {
    const known = label[language];
    // Loose words were themselves taken from running text.
    if (known === 'unverified' || known.loose) continue;
    for (const words of wordingsIn(label, language)) keys.set(words, [...(keys.get(words) ?? []), key]);
  }
  const typed = [...keys].map(([name, keys]) => ({ name, keys }));
  return indexPhrases(typed, ({ name }) => [name]);
}

function patternOf(words: string, language: Language): RegExp {
  const name = `${words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`;
  const alone = /^\p{L}+$/u.test(words);
  return new RegExp(alone ? POINTING[language] + name : `(?<![\\p{L}\\p{N}])${name}`, 'u');
}

/** An instruction, or what helps with a step or a branch. */
function saysWhatToDo({ value }: ContentFile, path: Path): boolean {
  const owner = valueAt(value, path.slice(0, -2));
  const inStep = isMapping(owner) && ['do', 'ask', 'title'].some((key) => key in owner);
  return (
    inStep && SAYS_WHAT_TO_DO.includes(String(path.at(-2))) && LANGUAGES.some((language) => language === path.at(-1))
  );
}
