import type { Language } from '#shared/guide/language.ts';
import { plainText } from '#shared/guide/plain-text.ts';
import { readInline } from '#shared/guide/read-inline.ts';
import type { Guide, Text } from '#shared/guide/schema.ts';
import { wordingIn } from '#shared/guide/wording.ts';
import { guideByKey, type Library } from '#shared/library/library.ts';
import { type Words, words } from '../words.ts';
import { type ExplainedWords, explainWords } from './explained-words.ts';
import { numberSteps } from './number-steps.ts';

/** All that the parts of one guide's page need to know. */
export type GuideView = {
  readonly guide: Guide;
  readonly library: Library;
  readonly language: Language;
  readonly say: Words;
  readonly numbers: ReadonlyMap<string, string>;
  readonly explained: ExplainedWords;
};

// Title and body of a page ask one after the other, and what they ask for takes a tenth of the time of drawing them.
let last: GuideView | undefined;

/** What the components of a guide’s page are given. */
export function viewGuide(library: Library, key: string, language: Language): GuideView {
  if (last?.library === library && last.guide.key === key && last.language === language) return last;
  const guide = guideByKey(library, key);
  if (!guide) throw new Error(`The site has a page for the guide "${key}", and the library has no such guide.`);
  const explained = explainWords(library, guide, language);
  last = { guide, library, language, say: words[language], numbers: numberSteps(guide), explained };
  return last;
}

/** The words of a text without marks, labels as the page prints them: for search, names and titles. */
export function plainWords({ library, language }: GuideView, text: Text): string {
  return plainText(readInline(text[language]).inline, (key) => {
    const label = library.labels[key];
    return (label && wordingIn(label, language)?.text) ?? key;
  });
}

/** `Step 7`, `Step 7b`. */
export function stepName(view: GuideView, id: string): string {
  return view.say.stepNumber(view.numbers.get(id) ?? '');
}
