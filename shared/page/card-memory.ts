import type { Language } from '#shared/guide/language.ts';
import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { GuideOnPage } from './guide-on-page.ts';
import type { Keeping } from './record-in-order.ts';

/** What is said once on the card, and gone with the customer's next deed. */
export type Notice = 'unknown-step' | 'caught-up';

/** What the card knows beside the run and its step. It is gone with the page, and nobody misses it but for a press. */
export class CardMemory {
  language: Language;
  standing: Standing;
  keeping: Keeping = 'yes';
  notice: Notice | undefined;
  readonly #rounds = new Map<string, number>();
  #asksWhy = false;

  constructor({ language, standing = 'card', notice }: Pick<GuideOnPage, 'language' | 'standing' | 'notice'>) {
    this.language = language;
    this.standing = standing;
    this.notice = notice;
  }

  /** What was said and asked of one step is not true of the next. */
  forgetStep(): void {
    this.#asksWhy = false;
    if (this.notice === 'caught-up') this.notice = undefined;
  }

  /** Whether the customer wants to read why the step shows or does not. Another press puts it away. */
  get asksWhy(): boolean {
    return this.#asksWhy;
  }

  askWhy(): void {
    this.#asksWhy = !this.#asksWhy;
  }

  /** For how many the page shows that a step was done; nothing where it does not say. */
  roundsOf(step: string): number | undefined {
    return this.#rounds.get(step);
  }

  count(step: string, rounds: number): void {
    this.#rounds.set(step, rounds);
  }
}
