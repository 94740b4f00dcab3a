import type { Sight } from '#shared/walkthrough/state.ts';
import type { CardWords } from '../card-words-type.ts';
import type { StateLine } from '../state-line.ts';
import { WAY_KEYS } from '../way-to-target.ts';
import type { AllActions } from './actions.ts';
import { LineIcon } from './line-icon.tsx';
import { NewTabLink, Pieces } from './pieces.tsx';

type Words = Pick<CardWords, 'newTab' | 'showIt' | 'rightPage' | 'goToIt'>;

/** The one state of the step, in words and in shape. Always there. */
export function StateNote({ state, words, actions }: { state: StateLine; words: Words; actions: AllActions }) {
  return (
    <div class="state" data-sight={state.sight}>
      <SightShape sight={state.sight} />
      <div>
        <p>
          <strong>{state.name}.</strong> {state.text}
        </p>
        <Way state={state} words={words} />
        {state.canVisit && <VisitButton name={words.goToIt} visit={actions.visit} />}
        {state.canShow && (
          <button type="button" class="button" onClick={actions.show}>
            {words.showIt}
          </button>
        )}
      </div>
    </div>
  );
}

/** For whoever works without a mouse; drawn only while the focus is in the card. The same keys lead back. */
function VisitButton({ name, visit }: { name: string; visit(): void }) {
  return (
    <button type="button" class="plain visit" aria-keyshortcuts={WAY_KEYS} onClick={visit}>
      {name}{' '}
      <span class="keys" aria-hidden="true">
        {WAY_KEYS}
      </span>
    </button>
  );
}

/** The state in a word, for cards so low that the note has to be scrolled to. Screen readers read the note. */
export function SightWord({ state }: { state: StateLine }) {
  return (
    <span class="sight" data-sight={state.sight} aria-hidden="true">
      <SightShape sight={state.sight} /> {state.name}
    </span>
  );
}

/** How to get there: in full where the customer is elsewhere, on request where that is only one thing it may be. */
function Way({ state, words }: { state: StateLine; words: Words }) {
  const way = (
    <>
      {state.way && state.way.length > 0 && (
        <p>
          <Pieces of={state.way} newTab={words.newTab} />
        </p>
      )}
      {state.link && <WayLink link={state.link} newTab={words.newTab} />}
    </>
  );
  if (!state.way && !state.link) return null;
  if (state.sight === 'elsewhere') return way;
  return (
    <details>
      <summary>{words.rightPage}</summary>
      {way}
    </details>
  );
}

function WayLink({ link, newTab }: { link: NonNullable<StateLine['link']>; newTab: string }) {
  if (link.opens === 'new-tab')
    return (
      <NewTabLink class="button" href={link.href} newTab={newTab}>
        {link.text}
      </NewTabLink>
    );
  return (
    <a class="button" href={link.href}>
      {link.text}
    </a>
  );
}

/** A shape of its own for each state, so that colour says nothing that is not said otherwise. */
const SHAPES: Readonly<Record<Sight, string>> = {
  found: 'M9 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2Zm-3.5 7.2 2.5 2.5 4.6-5',
  waiting: 'M9 2a7 7 0 1 1-7 7',
  elsewhere: 'M2.5 9h12M10 4l5 5-5 5',
  'not-found': 'M9 2a7 7 0 1 0 0 14A7 7 0 0 0 9 2ZM5.5 9h7',
};

export function SightShape({ sight }: { sight: Sight }) {
  return (
    <span class="shape" data-sight={sight}>
      <LineIcon path={SHAPES[sight]} size={18} stroke={2} />
    </span>
  );
}
