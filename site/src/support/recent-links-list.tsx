import type { SupportWords } from '../words/support-words.ts';
import type { RecentLink } from './recent-links.ts';

type Props = {
  readonly say: SupportWords;
  readonly links: readonly RecentLink[];
  onChoose(link: RecentLink): void;
  onForget(): void;
};

/** The links used last, to be chosen again; nothing where there are none. */
export function RecentLinks({ say, links, onChoose, onForget }: Props) {
  if (links.length === 0) return null;
  return (
    <section class="support-recent" aria-labelledby="_recent">
      <h2 id="_recent">{say.recent}</h2>
      <ul>
        {links.map((link) => (
          <li key={`${link.guide} ${link.place} ${link.language} ${link.start}`}>
            <button type="button" class="support-again" onClick={() => onChoose(link)}>
              {link.name}
              <small>
                {say.languages[link.language]}
                {link.start && ` · ${say.start}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
      <p>
        {say.recentHint}{' '}
        <button type="button" class="support-forget" onClick={onForget}>
          {say.forget}
        </button>
      </p>
    </section>
  );
}
