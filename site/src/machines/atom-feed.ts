import type { Language } from '#shared/guide/language.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { guideAddress, type Library } from '#shared/library/library.ts';
import { plainWritten } from '../loader/plain-written.ts';
import { words } from '../words.ts';
import { escapeMarkup } from './escape-markup.ts';
import { isTranslated } from './is-translated.ts';

const MOST_ENTRIES = 50;

/** The guides that changed last, in one language, as RFC 4287 wants them. The same content gives the same feed. */
export function atomFeed(library: Library, language: Language, site: URL, changedOn: (guide: Guide) => string): string {
  const guides = library.guides
    .filter((guide) => isTranslated(guide, language))
    .map((guide) => ({ guide, changed: changedOn(guide) }))
    .toSorted((a, b) => b.changed.localeCompare(a.changed) || a.guide.key.localeCompare(b.guide.key))
    .slice(0, MOST_ENTRIES);
  const home = new URL(`/${language}/`, site).href;
  const self = new URL(feedAddress(language), site).href;
  const newest = guides[0]?.changed ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <title>Cairn: ${escapeMarkup(words[language].homeTitle)}</title>
  <id>${escapeMarkup(home)}</id>
  <updated>${instant(newest)}</updated>
  <author><name>Cairn</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(self)}"/>
  <link rel="alternate" type="text/html" hreflang="${language}" href="${escapeMarkup(home)}"/>
${guides.map(({ guide, changed }) => entry(guide, changed, language, site)).join('\n')}
</feed>
`;
}

export function feedAddress(language: Language): string {
  return `/${language}/feed.xml`;
}

function entry(guide: Guide, changed: string, language: Language, site: URL): string {
  const address = escapeMarkup(new URL(guideAddress(guide, language), site).href);
  return `  <entry>
    <title>${escapeMarkup(guide.title[language])}</title>
    <id>${address}</id>
    <updated>${instant(changed)}</updated>
    <link rel="alternate" type="text/html" href="${address}"/>
    <category term="${escapeMarkup(guide.category)}"/>
    <summary>${escapeMarkup(plainWritten(guide.purpose[language]))}</summary>
  </entry>`;
}

/** A day is all that a guide knows; Atom wants an instant. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
