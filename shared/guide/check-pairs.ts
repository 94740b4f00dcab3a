import type { Finding } from './content-file.ts';
import type { Destination } from './inline.ts';
import { LANGUAGE_NAMES, LANGUAGES, otherLanguage } from './language.ts';
import { mappingsOf } from './mappings-of.ts';
import { readInline } from './read-inline.ts';

/** Both languages of a text name the same labels and lead to the same places. */
export function checkPairs(guide: unknown): Finding[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => {
    const { en, fr } = mapping;
    if (typeof en !== 'string' || typeof fr !== 'string') return [];
    const named = { en: namesIn(en), fr: namesIn(fr) };
    return LANGUAGES.flatMap((language) => {
      const other = otherLanguage(language);
      const lacking = [...named[other]].filter((name) => !named[language].has(name));
      return lacking.map((name) => ({
        path: [...path, language],
        message: `the ${LANGUAGE_NAMES[language]} text lacks ${name}, which the ${LANGUAGE_NAMES[other]} one has`,
        hint: 'Both languages say the same: add it here, or remove it there.',
      }));
    });
  });
}

function namesIn(text: string): ReadonlySet<string> {
  const { mentions } = readInline(text);
  return new Set(mentions.map((one) => (one.kind === 'label' ? `{${one.label}}` : `the link to ${written(one.to)}`)));
}

/** Of other sites only the host: their pages have an address for each language. */
function written(to: Destination): string {
  switch (to.to) {
    case 'guide':
      return `guide:${to.guide}${to.anchor ? `#${to.anchor}` : ''}`;
    case 'here':
      return `#${to.anchor}`;
    case 'faq':
      return `faq:${to.faq}`;
    case 'web':
      return /^https:\/\/[^/?#]+/i.exec(to.url)?.[0].toLowerCase() ?? to.url;
  }
}
