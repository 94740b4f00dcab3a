import type { Labels } from '#shared/guide/label.ts';
import { languageOf, MANAGER_LANGUAGES, type ManagerLanguage } from '#shared/guide/language.ts';
import { wordingsIn } from '#shared/guide/wording.ts';
import { foldWords } from './fold-words.ts';
import type { Snapshot } from './snapshot.ts';

/** Labels that a page must show in another language before it is believed against what it declares. */
const ENOUGH_AGAINST_DECLARED = 2;

/**
 * The language that the Manager speaks on this page: what it declares, unless the labels it shows say otherwise.
 *
 * @param declared `<html lang>`, as it stands there.
 * @returns nothing where neither says.
 */
export function pageLanguage(snapshot: Snapshot, labels: Labels, declared: string): ManagerLanguage | undefined {
  return explainLanguage(snapshot, labels, declared).language;
}

/** A language, and what speaks for it. */
export type LanguageReport = {
  readonly language: ManagerLanguage | undefined;
  /** What the page declares; `other` where it is none that a Manager is known to speak, `none` where it declares nothing. */
  readonly declared: ManagerLanguage | 'other' | 'none';
  /** How many labels the page shows in the words of one language alone. */
  readonly shown: Readonly<Record<ManagerLanguage, number>>;
};

/** The same with what it was found from. */
export function explainLanguage(snapshot: Snapshot, labels: Labels, declared: string): LanguageReport {
  const said = languageOf(declared, MANAGER_LANGUAGES);
  const shown = labelsShown(snapshot, labels);
  const isSilent = declared.trim() === '';
  const [most, second] = MANAGER_LANGUAGES.toSorted((a, b) => shown[b] - shown[a]);
  const isTold = most !== undefined && shown[most] > (second ? shown[second] : 0);
  const needed = isSilent ? 1 : ENOUGH_AGAINST_DECLARED;
  const language = isTold && shown[most] - (said ? shown[said] : 0) >= needed ? most : said;
  return { language, declared: said ?? (isSilent ? 'none' : 'other'), shown };
}

/** How many labels the page shows in words that only one language has for them. */
function labelsShown(snapshot: Snapshot, labels: Labels): Record<ManagerLanguage, number> {
  const names = new Set(snapshot.candidates.map((candidate) => foldWords(candidate.name)));
  const shown = { en: 0, fr: 0, de: 0, it: 0, es: 0 };
  for (const { language, words } of tellingWords(labels)) {
    if (words.some((wording) => names.has(wording))) shown[language] += 1;
  }
  return shown;
}

/** A label's words in a language that no other language has for any label. */
type Telling = { readonly language: ManagerLanguage; readonly words: readonly string[] };

// A page is looked at again and again with the same labels.
const known = new WeakMap<Labels, readonly Telling[]>();

function tellingWords(labels: Labels): readonly Telling[] {
  const before = known.get(labels);
  if (before) return before;
  const all = Object.values(labels).flatMap((label) =>
    MANAGER_LANGUAGES.map((language) => ({ language, words: wordingsIn(label, language).map(foldWords) })),
  );
  const languages = new Map<string, Set<ManagerLanguage>>();
  for (const { language, words } of all) {
    for (const wording of words) languages.set(wording, (languages.get(wording) ?? new Set()).add(language));
  }
  const telling = all.map(({ language, words }) => ({
    language,
    words: words.filter((wording) => languages.get(wording)?.size === 1),
  }));
  known.set(labels, telling);
  return telling;
}
