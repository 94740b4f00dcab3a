import type { CardView } from './card-view.ts';
import { cardWords } from './card-words.ts';
import type { OverlayHost } from './overlay-host.ts';
import { plainWords } from './say-text.ts';

/** Tells screen readers politely what the card shows: the new step, then what becomes of its state. */
export function speakIn(host: OverlayHost): (view: CardView) => void {
  const document = host.element.ownerDocument;
  const region = document.createElement('div');
  region.className = 'speech';
  region.setAttribute('aria-live', 'polite');
  // Two paragraphs, so that a new state does not repeat the step.
  const step = document.createElement('p');
  const state = document.createElement('p');
  region.append(step, state);
  host.root.append(region);

  return (view) => {
    region.lang = view.language;
    const words = spoken(view);
    if (step.textContent !== words.step) step.textContent = words.step;
    if (state.textContent !== words.state) state.textContent = words.state;
  };
}

function spoken(view: CardView): { readonly step: string; readonly state: string } {
  const words = cardWords(view.language);
  switch (view.card) {
    case 'step': {
      const { name, text, sight } = view.state;
      const state = sight === 'waiting' ? '' : `${name}. ${text}`;
      return { step: `${view.position}. ${plainWords(view.instruction)}`, state: view.notSaved ?? state };
    }
    case 'end':
      return { step: words.endTitle, state: view.notSaved ?? '' };
    case 'gone':
      return { step: words.gone, state: '' };
    case 'away':
      return { step: words.away(view.title), state: '' };
    case 'folded':
      return { step: '', state: '' };
  }
}
