import type { CardView } from './card-view.ts';
import { cardWords } from './card-words.ts';
import type { OverlayHost } from './overlay-host.ts';
import { plainWords } from './say-text.ts';

/** Screen readers tell what changes in a region that they know already; a new one they need this long to meet, in ms. */
const TO_BE_MET = 150;

/** Tells screen readers politely what the card shows: the new step, then what becomes of its state. */
export function speakIn(host: OverlayHost, signal: AbortSignal): (view: CardView) => void {
  const document = host.element.ownerDocument;
  const region = document.createElement('div');
  region.className = 'speech';
  region.setAttribute('aria-live', 'polite');
  // Two paragraphs, so that a new state does not repeat the step.
  const step = document.createElement('p');
  const state = document.createElement('p');
  region.append(step, state);
  host.root.append(region);
  let latest: CardView | undefined;
  let isMet = false;

  function say(): void {
    if (!latest || !isMet) return;
    region.lang = latest.language;
    const words = spoken(latest);
    if (step.textContent !== words.step) step.textContent = words.step;
    if (state.textContent !== words.state) state.textContent = words.state;
  }

  const wait = setTimeout(() => {
    isMet = true;
    say();
  }, TO_BE_MET);
  signal.addEventListener('abort', () => clearTimeout(wait), { once: true });

  return (view) => {
    latest = view;
    say();
  };
}

function spoken(view: CardView): { readonly step: string; readonly state: string } {
  const words = cardWords(view.language);
  switch (view.card) {
    case 'step': {
      const { name, text, sight } = view.state;
      const state = sight === 'waiting' ? '' : `${name}. ${text}`;
      const caution = view.caution ? ` ${words.caution}. ${plainWords(view.caution.words)}` : '';
      return { step: `${view.position}. ${plainWords(view.instruction)}${caution}`, state: view.notSaved ?? state };
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
