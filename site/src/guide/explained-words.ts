import type { Language } from '#shared/guide/language.ts';
import type { Guide, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import type { Glossary } from '#shared/library/glossary.ts';
import type { Library } from '#shared/library/library.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';

/** A glossary word that a page explains: where it stands first, and what it means. */
export type ExplainedWord = { readonly key: string; readonly term: string; readonly means: string };

/** For each text of a guide, the words in it that the page explains. Each word once, where the page has it first. */
export type ExplainedWords = ReadonlyMap<Text, readonly ExplainedWord[]>;

/** `alone`: without its article, as it may stand in a text. */
type Known = ExplainedWord & { readonly alone: string; readonly pattern: RegExp };

const known = new WeakMap<Glossary, Record<Language, readonly Known[]>>();

/** Finds the words of the glossary that have an explanation, in the texts of a guide that may carry one. */
export function explainWords({ glossary }: Library, guide: Guide, language: Language): ExplainedWords {
  const left = new Set(knownWords(glossary)[language]);
  const found = new Map<Text, ExplainedWord[]>();
  for (const text of textsInOrder(guide)) {
    const words = withoutMarks(text[language]);
    for (const word of left) {
      if (!words.includes(word.alone) || !word.pattern.test(words)) continue;
      found.set(text, [...(found.get(text) ?? []), word]);
      left.delete(word);
    }
  }
  return found;
}

// Each pattern is made once: a library of a thousand guides asks for it millions of times.
function knownWords(glossary: Glossary): Record<Language, readonly Known[]> {
  const before = known.get(glossary);
  if (before) return before;
  const wordsIn = (language: Language) =>
    Object.entries(glossary).flatMap(([key, entry]) => {
      const { term, means } = entry[language];
      return means ? [{ key, term, means, alone: termAlone(term), pattern: wordPattern(term) }] : [];
    });
  const words = { en: wordsIn('en'), fr: wordsIn('fr') };
  known.set(glossary, words);
  return words;
}

/** Matches a term where it stands alone, in the singular or the plural. */
export function wordPattern(term: string): RegExp {
  const words = termAlone(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}s?(?![\\p{L}\\p{N}-])`, 'u');
}

function termAlone(term: string): string {
  return term.replace(/^(?:the|le) /, '');
}

/** Links explain themselves, labels are the Manager's words, and what is strong carries no button. */
function withoutMarks(text: string): string {
  return text.replace(/\[[^\]]*\]\([^)]*\)|\{[^}]*\}|`[^`]*`|\*\*[^*]*\*\*/g, ' | ');
}

/** In the order in which the page prints them; questions and titles are headings, which carry no buttons. */
function textsInOrder(guide: Guide): readonly Text[] {
  const toRead = guide.sections.flatMap(({ body = [] }) => body);
  return [
    guide.purpose,
    guide.role,
    ...(guide.prerequisites ?? []).map(({ text }) => text),
    ...toRead.map((block) => ('paragraph' in block ? block.paragraph : undefined)),
    ...stepsOf(guide).flatMap(textsOfStep),
    ...(guide.notes ?? []).map(({ text }) => text),
  ].filter((text) => text !== undefined);
}

function textsOfStep(step: Step): readonly (Text | undefined)[] {
  if (!isChoice(step)) return [step.caution, step.do, step.more];
  const inBranches = step.branches.flatMap((branch) => [branch.more, ...(branch.steps ?? []).flatMap(textsOfStep)]);
  return [step.caution, step.more, ...inBranches];
}
