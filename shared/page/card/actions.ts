import type { Language } from '#shared/guide/language.ts';
import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { PlaceName } from '../chosen-place.ts';

/** What a press on a control of the card asks for. */
export type CardActions = {
  next(): void;
  back(): void;
  answer(branch: string): void;
  go(step: string): void;
  /** Begins the next round of steps that are done for one thing after the other. */
  again(): void;
  /** They have read the caution of this step or answer. */
  heed(caution: string): void;
  /** They want to read why the step does not show, or have read it. */
  why(): void;
  /** Brings the element that is pointed at into view. */
  show(): void;
  fold(): void;
  unfold(): void;
  speak(language: Language): void;
  /** As a card, or at the side of the window. */
  stand(standing: Standing): void;
  leave(): void;
  close(): void;
  /** Tries again to keep what could not be kept. */
  retry(): void;
  /** Walks through another guide, and comes back here afterwards. `step` is where it begins, if not at its beginning. */
  enter(guide: string, step: string | undefined): void;
  /** The guide goes on here and no longer in the other tab. */
  takeOver(): void;
};

const nothing = (): void => {};

/** For a card that has few of them. */
export const NO_ACTIONS: CardActions = {
  next: nothing,
  back: nothing,
  answer: nothing,
  go: nothing,
  show: nothing,
  fold: nothing,
  unfold: nothing,
  speak: nothing,
  stand: nothing,
  leave: nothing,
  close: nothing,
  retry: nothing,
  again: nothing,
  heed: nothing,
  why: nothing,
  enter: nothing,
  takeOver: nothing,
};

/** What the stage sees to by itself, because it changes nothing but where things are. */
export type StageActions = {
  /** Puts the card there. */
  put(place: PlaceName): void;
  /** Brings the dock to the other side of the window. */
  cross(): void;
  /** Takes the focus to the element that is pointed at. */
  visit(): void;
};

/** All that the controls of the card ask for. */
export type AllActions = CardActions & StageActions;
