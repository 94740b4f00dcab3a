import type { Language } from '#shared/guide/language.ts';

/** What a press on a control of the card asks for. */
export type CardActions = {
  next(): void;
  back(): void;
  answer(branch: string): void;
  go(step: string): void;
  /** Brings the element that is pointed at into view. */
  show(): void;
  fold(): void;
  unfold(): void;
  speak(language: Language): void;
  leave(): void;
  close(): void;
  /** Tries again to keep what could not be kept. */
  retry(): void;
};
