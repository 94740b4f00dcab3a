import type { Language } from '#shared/guide/language.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import type { GuideOnPage } from './guide-on-page.ts';
import type { Keeping } from './record-in-order.ts';

/** What is said once on the card, and gone with the customer's next deed. */
export type Notice = 'unknown-step' | 'caught-up';

/** What the card knows beside the run and its step. It is gone with the page, and nobody misses it but for a press. */
export class CardMemory {
  language: Language;
  keeping: Keeping = 'yes';
  notice: Notice | undefined;
  readonly #asksCare: boolean;
  readonly #heeded = new Set<string>();
  readonly #rounds = new Map<string, number>();
  #asksWhy = false;

  constructor({ language, notice, played }: Pick<GuideOnPage, 'language' | 'notice' | 'played'>) {
    this.language = language;
    this.notice = notice;
    this.#asksCare = played !== true;
  }

  /** Whether the step has a caution that the customer has not said to have read: nothing is pointed at until they have. */
  awaitsCare(step: PathStep | undefined): boolean {
    return (
      this.#asksCare && step !== undefined && writtenStep(step).caution !== undefined && !this.#heeded.has(step.id)
    );
  }

  /** What was said and asked of one step is not true of the next. */
  forgetStep(): void {
    this.#asksWhy = false;
    if (this.notice === 'caught-up') this.notice = undefined;
  }

  heed(step: string): void {
    this.#heeded.add(step);
  }

  /** Whether the customer wants to read why the step shows or does not. Another press puts it away. */
  get asksWhy(): boolean {
    return this.#asksWhy;
  }

  askWhy(): void {
    this.#asksWhy = !this.#asksWhy;
  }

  /** For how many a step was done; 0 where it is not one to repeat, or nobody could see it. */
  roundsOf(step: string): number {
    return this.#rounds.get(step) ?? 0;
  }

  count(step: string, rounds: number): void {
    this.#rounds.set(step, rounds);
  }
}
