import type { CardView } from './card-view.ts';
import { cardWords } from './card-words.ts';
import { plainWords } from './say-text.ts';

/** What a screen reader tells of a card, in parts, so that one that changes does not repeat the others. */
export type SpokenWords = {
  readonly step: string;
  /** Apart from the step, which is not told again once the caution is read and goes. */
  readonly caution: string;
  readonly state: string;
  /** `late`: what lasts no time is not worth a word. */
  readonly when: 'at-once' | 'late';
  /** What is said beside the step: that Cairn caught up, how often it was done, that it could not be saved. */
  readonly aside: string;
};

export function spokenWords(view: CardView): SpokenWords {
  const words = cardWords(view.language);
  switch (view.card) {
    case 'step': {
      const { name, text, sight } = view.state;
      return {
        step: `${view.position}. ${plainWords(view.instruction)}`,
        caution: view.caution ? `${words.caution}. ${plainWords(view.caution.words)}` : '',
        state: `${name}. ${text}`,
        when: sight === 'waiting' ? 'late' : 'at-once',
        aside: [view.notice, view.repeat?.count, view.notSaved].flatMap((part) => part ?? []).join(' '),
      };
    }
    case 'end':
      return { ...SILENCE, step: words.endTitle, aside: view.notSaved ?? '' };
    case 'gone':
      return { ...SILENCE, step: words.gone };
    case 'away':
      return { ...SILENCE, step: words.away(view.title) };
    case 'folded':
      return SILENCE;
  }
}

const SILENCE: SpokenWords = { step: '', caution: '', state: '', when: 'at-once', aside: '' };
