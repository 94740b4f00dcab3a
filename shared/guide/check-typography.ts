import type { Finding } from './content-file.ts';
import type { Language } from './language.ts';
import { maskMarks } from './mask-marks.ts';
import { textsOf } from './texts-of.ts';

type Rule = {
  readonly in: readonly Language[];
  readonly pattern: RegExp;
  readonly message: string;
  readonly hint: string;
};

const BOTH = ['en', 'fr'] as const;
const NARROW = 'Write a narrow no-break space (U+202F): copy it from another guide, or in double quotes write \\u202f.';

/** `pattern` finds the character to point at. */
const RULES: readonly Rule[] = [
  {
    in: BOTH,
    pattern: /'/g,
    message: 'a straight apostrophe stands here',
    hint: 'Write the curly one, ’ (U+2019).',
  },
  { in: BOTH, pattern: / (?= )/g, message: 'two spaces stand here', hint: 'Write one.' },
  {
    in: ['fr'],
    // Not inside a time (10:30), and not within "?!".
    pattern: /(?<=[^\u202f\s;:?!])(?:[;?!»]|:(?!\d))|[ \u00a0](?=[;:?!»])/g,
    message: 'a narrow space is missing before this sign',
    hint: NARROW,
  },
  { in: ['fr'], pattern: /«(?!\u202f)/g, message: 'a narrow space is missing after this sign', hint: NARROW },
  {
    in: ['fr'],
    pattern: /["“”]/g,
    message: 'these are not French quotation marks',
    hint: 'Write « and », with narrow no-break spaces (U+202F) inside.',
  },
];

/** How English and French are set: apostrophes, spaces, quotation marks. For any file with texts in both languages. */
export function checkTypography(value: unknown): Finding[] {
  return textsOf(value).flatMap(({ path, language, text }) => {
    const words = maskMarks(text);
    return RULES.filter((rule) => rule.in.includes(language)).flatMap(({ pattern, message, hint }) => {
      const character = words.search(pattern);
      return character < 0 ? [] : [{ path, at: { character }, message, hint }];
    });
  });
}
