import { LANGUAGES } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { STAND_IN, shortNames } from '../doorway/doorway-names.ts';
import { escapeMarkup } from '../machines/escape-markup.ts';
import type { PageWork } from './page-work.ts';
import { writeInto } from './write-into.ts';

type DoorwayGuide = Pick<Guide, 'key' | 'faq' | 'aliases' | 'title'>;

/**
 * The short addresses of all guides. They differ by name and address alone, and are as many as all other pages together: so
 * Astro draws one, of a guide that is none, and the others are written after it.
 */
export function doorways(guides: readonly DoorwayGuide[]): PageWork {
  let drawn = '';
  return {
    page({ file, html }) {
      if (file !== `${STAND_IN.key}/index.html`) return html;
      drawn = html;
      return undefined;
    },
    end(folder) {
      if (!drawn) throw new Error('No doorway was drawn for the others to be written after.');
      for (const guide of guides) {
        const html = doorwayTo(guide, drawn);
        for (const path of doorwayPaths(guide)) writeInto(folder, `${path}/index.html`, html);
      }
      return undefined;
    },
  };
}

/** The page of one guide, after the one that was drawn. */
export function doorwayTo({ key, title }: DoorwayGuide, drawn: string): string {
  return LANGUAGES.reduce(
    (html, language) => html.replaceAll(STAND_IN.title[language], () => escapeMarkup(title[language])),
    drawn.replaceAll(STAND_IN.key, key),
  );
}

/** The long addresses too, of a guide that had another key. */
export function doorwayPaths(guide: DoorwayGuide): readonly string[] {
  const former = (guide.aliases ?? []).flatMap((alias) => LANGUAGES.map((language) => `${language}/guides/${alias}`));
  return [...shortNames(guide), ...former];
}
