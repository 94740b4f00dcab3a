import { LANGUAGES, type Language } from '#shared/guide/language.ts';
import { escapeMarkdown } from '../machines/escape-markdown.ts';
import { escapeMarkup } from '../machines/escape-markup.ts';
import { supportWords } from '../words/support-words.ts';
import type { Place, SupportGuide } from './support-guide.ts';

/** `own`: the address picks the language of whoever opens it. */
export type LinkLanguage = Language | 'own';

/** What a link is made from. */
export type LinkChoice = {
  readonly guide: SupportGuide;
  /** Absent: the whole guide. */
  readonly place?: Place;
  readonly language: LinkLanguage;
  /** Whether the page offers at once to be guided. */
  readonly start: boolean;
};

/** The same link in every form that support may need. */
export type MadeLink = {
  readonly link: string;
  readonly short: string;
  readonly markdown: string;
  readonly html: string;
  readonly sentence: string;
};

export function makeLink(choice: LinkChoice, origin: string): MadeLink {
  const { guide, place, language } = choice;
  const tail = `${choice.start ? '?start' : ''}${place ? `#${place.id}` : ''}`;
  const short = `${origin}/${guide.faq ?? guide.key}${tail}`;
  const link = language === 'own' ? short : `${origin}/${language}/guides/${guide.key}/${tail}`;
  // Whose language nobody knows is written to in both.
  const languages = language === 'own' ? LANGUAGES : [language];
  const written = languages.map((one) => ({ language: one, name: nameOf(choice, one) }));
  return {
    link,
    short,
    markdown: written.map(({ name }) => `[${escapeMarkdown(name)}](${link})`).join('\n'),
    html: written
      .map(({ language: one, name }) => `<a href="${escapeMarkup(link)}" lang="${one}">${escapeMarkup(name)}</a>`)
      .join('\n'),
    sentence: [...written.map(({ language: one, name }) => supportWords[one].sentence(name, choice.start)), link].join(
      '\n',
    ),
  };
}

/** "Authorize a Partner, step 7a: Only the products you pick". */
export function nameOf({ guide, place }: Pick<LinkChoice, 'guide' | 'place'>, language: Language): string {
  if (!place) return guide.title[language];
  return `${guide.title[language]}${supportWords[language].part(place.number, shorten(place.title[language]))}`;
}

const LONGEST = 90;

/** Without its full stop, and not longer than a line. */
function shorten(text: string): string {
  const plain = text.replace(/\.$/, '');
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
