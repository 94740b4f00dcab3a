import type { Language } from '#shared/guide/language.ts';
import { type SupportWords, supportWords } from '../words/support-words.ts';
import type { Place, SupportGuide } from './support-guide.ts';

type Props = {
  /** Of the page. */
  readonly say: SupportWords;
  readonly guide: SupportGuide;
  readonly place: Place | undefined;
  /** Of the link. */
  readonly language: Language;
  readonly link: string;
};

/** What the customer lands on, in the customer's language: the guide, the way to the part, the part. */
export function Preview({ say, guide, place, language, link }: Props) {
  const trail = place ? trailTo(guide, place) : [];
  const theirs = supportWords[language];
  return (
    <section class="support-preview" aria-labelledby="_preview">
      <h3 id="_preview">{say.preview}</h3>
      <div lang={language}>
        <p class="support-preview-title">{guide.title[language]}</p>
        {trail.map((part) => (
          <p key={part.id} class="support-preview-trail">
            {part.title[language]}
          </p>
        ))}
        <p class="support-preview-place">
          {place ? (
            <>
              {place.number && <b>{place.number}</b>}
              <span class="sr-only">{theirs.kind[place.kind]}. </span>
              {place.title[language]}
            </>
          ) : (
            guide.purpose[language]
          )}
        </p>
      </div>
      <p>
        <a href={link} target="_blank" rel="noopener">
          {say.open}
        </a>
      </p>
    </section>
  );
}

/** The section, question and answer that a part stands in. */
function trailTo({ places }: SupportGuide, place: Place): readonly Place[] {
  const trail: Place[] = [];
  let depth = place.depth;
  for (const above of places.slice(0, places.indexOf(place)).toReversed()) {
    if (above.depth >= depth) continue;
    depth = above.depth;
    trail.unshift(above);
  }
  return trail;
}
