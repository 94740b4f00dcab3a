import type { CardView } from './card-view.ts';
import type { OverlayHost } from './overlay-host.ts';
import { spokenWords } from './spoken-words.ts';

/** Screen readers tell what changes in a region that they know already; a new one they need this long to meet, in ms. */
const TO_BE_MET = 150;
/** Most elements are found at once: only what is waited for longer than this is told, in ms. */
const LATE = 1000;

/** Tells screen readers politely what the card shows: the new step, what becomes of its state, and what is said beside it. */
export function speakIn(host: OverlayHost, signal: AbortSignal): (view: CardView) => void {
  const { region, say } = addRegion(host);
  let latest: CardView | undefined;
  let isMet = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  let awaited = '';

  function tell(): void {
    if (!latest || !isMet) return;
    region.lang = latest.language;
    const { step, caution, state, when, aside } = spokenWords(latest);
    say({ step, caution, aside });
    if (when === 'late' && state === awaited) return;
    clearTimeout(late);
    awaited = when === 'late' ? state : '';
    if (when === 'at-once') say({ state });
    else wait(() => say({ state }));
  }

  function wait(then: () => void): void {
    // What was true before is not any more.
    say({ state: '' });
    late = setTimeout(then, LATE);
  }

  const meeting = setTimeout(() => {
    isMet = true;
    tell();
  }, TO_BE_MET);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(meeting);
      clearTimeout(late);
    },
    { once: true },
  );

  return (view) => {
    latest = view;
    tell();
  };
}

const PARTS = ['step', 'caution', 'state', 'aside'] as const;

type Told = Readonly<Partial<Record<(typeof PARTS)[number], string>>>;

/** A region with a paragraph for each part, so that a new state does not repeat the step. */
function addRegion(host: OverlayHost): { readonly region: HTMLElement; say(told: Told): void } {
  const document = host.element.ownerDocument;
  const region = document.createElement('div');
  region.className = 'speech';
  region.setAttribute('aria-live', 'polite');
  const part = () => region.appendChild(document.createElement('p'));
  const parts = { step: part(), caution: part(), state: part(), aside: part() };
  host.root.append(region);
  return {
    region,
    say(told) {
      for (const name of PARTS) {
        const words = told[name];
        if (words !== undefined && parts[name].textContent !== words) parts[name].textContent = words;
      }
    },
  };
}
