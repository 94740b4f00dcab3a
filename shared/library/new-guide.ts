import { idSchema } from '#shared/guide/id.ts';
import { nearestWord } from '#shared/guide/nearest-word.ts';
import { escapeInline } from '#shared/guide/read-inline.ts';
import { findGuide } from './find-guide.ts';
import type { Library } from './library.ts';
import { TAKEN } from './taken-addresses.ts';

/** What a writer is asked for. */
export type GuideAnswers = {
  readonly key: string;
  /** As typed; empty where the original has none. */
  readonly faq: string;
  readonly category: string;
  readonly titleEn: string;
  readonly titleFr: string;
};

/** Why an answer cannot be taken, in words for the writer; nothing where it can. */
export const WHY_NOT: {
  readonly [Question in keyof GuideAnswers]: (answer: string, library: Library) => string | undefined;
} = {
  key: (key, library) => {
    if (!idSchema.safeParse(key).success || /^\d+$/.test(key))
      return 'Use lower-case words joined by hyphens, for example "authorize-partner". It becomes the address.';
    if (TAKEN.includes(key)) return `"${key}" is an address of the knowledge base itself.`;
    return findGuide(library, key) ? `"${key}" is taken: two guides cannot share an address.` : undefined;
  },
  faq: (faq, library) => {
    if (faq === '') return undefined;
    if (!/^[1-9]\d{0,8}$/.test(faq)) return 'Write the number alone, or nothing where the original has none.';
    const owner = findGuide(library, faq);
    return owner ? `FAQ ${faq} is already the guide "${owner.key}".` : undefined;
  },
  category: (category, library) => {
    const known = Object.keys(library.categories);
    if (known.includes(category)) return undefined;
    return `Choose one of ${known.join(', ')}.${suggestion(category, known)}`;
  },
  titleEn: whyNoTitle,
  titleFr: whyNoTitle,
};

function whyNoTitle(title: string): string | undefined {
  return title === '' ? 'Write a few words.' : undefined;
}

function suggestion(written: string, known: readonly string[]): string {
  const nearest = nearestWord(written, known);
  return nearest ? ` Did you mean "${nearest}"?` : '';
}

/**
 * The file of a new guide: valid, with one step to begin from.
 *
 * @param today YYYY-MM-DD.
 * @param source key of the source that it is made from.
 */
export function newGuideFile(answers: GuideAnswers, today: string, source: string): string {
  const { key, faq, category, titleEn, titleFr } = answers;
  const frenchTitle = quoted(french(tidied(titleFr)));
  return `key: ${key}
${faq === '' ? '' : `faq: ${faq}\n`}category: ${category}
kind: procedure
title:
  en: ${quoted(tidied(titleEn))}
  fr: ${frenchTitle}
purpose:
  en: Say in one line what this guide is good for.
  fr: Dites en une ligne à quoi sert ce guide.
role:
  en: Who may do it
  fr: Qui peut le faire
checked: ${today}
# Keys from content/sources.yaml, newest first.
sources: [${source}]

sections:
  - id: begin
    title:
      en: What to do
      fr: Que faire
    steps:
      - id: first-step
        do:
          en: Say the one action of this step.
          fr: Dites la seule action de cette étape.
        # "unknown" where no source describes the element. Else for instance:
        # target: { role: button, label: continue, place: { area: main } }
        # done: { view: changes }
        target: unknown
`;
}

/** In double quotes, so that no sign in it can mean anything to YAML, and no sign can be a mark. */
function quoted(title: string): string {
  return JSON.stringify(escapeInline(title));
}

function tidied(title: string): string {
  return title.trim().replaceAll("'", '’').replace(/\s+/g, ' ');
}

/** Set as French is, as far as a machine can tell. */
function french(title: string): string {
  return title.replace(/"([^"]*)"/g, '« $1 »').replace(/« ?| ?(?=[;:?!»])/g, (sign) => `${sign.trim()}\u202f`);
}
