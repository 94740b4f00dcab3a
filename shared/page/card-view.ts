import type { Language } from '#shared/guide/language.ts';
import type { Caution } from '#shared/walkthrough/caution.ts';
import { stepCount, stepNumber } from '#shared/walkthrough/count.ts';
import { stepById } from '#shared/walkthrough/path.ts';
import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { Run, Walkthrough } from '#shared/walkthrough/state.ts';
import type { Notice } from './card-memory.ts';
import { cardWords } from './card-words.ts';
import { type EndCard, endOf } from './end-view.ts';
import type { Stack } from './guides-to-enter.ts';
import { plainWords, sayText, type Voice } from './say-text.ts';
import type { Here, StateLine } from './state-line.ts';
import { aroundStep, type StepCard, stateOf, wordsOfStep } from './step-card-view.ts';
import type { StepView } from './step-view.ts';
import type { Why } from './why/why-view.ts';

/** All that a card shows, as plain data: the components only print it. */
export type CardView = StepCard | EndCard | FoldedCard | GoneCard | AwayCard;

export type FoldedCard = {
  readonly card: 'folded';
  readonly language: Language;
  readonly title: string;
  readonly position: string;
  readonly stones: Stones;
  readonly state: StateLine;
};

export type GoneCard = { readonly card: 'gone'; readonly language: Language; readonly title: string };

/** The guide goes on in another tab. */
export type AwayCard = { readonly card: 'away'; readonly language: Language; readonly title: string };

/** Progress to be drawn: how many stones are laid, and of how many. Not `exact`: there may be more. */
export type Stones = { readonly laid: number; readonly count: number; readonly exact: boolean };

export type CardInput = {
  readonly voice: Voice;
  readonly run: Exclude<Walkthrough, { phase: 'ready' | 'left' }>;
  readonly view: StepView;
  readonly here: Here;
  /** Whether the last event could be kept. */
  readonly kept: 'yes' | 'full' | 'broken' | 'gone';
  readonly notice?: Notice;
  readonly stack: Stack;
  /** What is to be read before the step is done. */
  readonly caution?: Caution & { readonly awaits: boolean };
  /** How the customer likes to see it. */
  readonly standing?: Standing;
  /** For how many a step to repeat was done. */
  readonly rounds?: number;
  /** Where the customer asked why. */
  readonly why?: Why;
};

/** All that the card says, as plain data. */
export function cardView(input: CardInput): CardView {
  const { voice, run, kept, standing = 'card' } = input;
  const frame = { language: voice.language, title: plainWords(sayText(voice, voice.pack.guide.title)) };
  if (kept === 'gone') return { card: 'gone', ...frame };
  const notSaved = kept === 'yes' ? {} : { notSaved: cardWords(voice.language).notSaved[kept] };
  if (run.phase === 'finished')
    return { card: 'end', ...frame, standing, ...notSaved, ...endOf(voice, run, input.stack) };
  const step = stepById(voice.pack.guide, run.step);
  if (!step) throw new Error(`The walkthrough stands at "${run.step}", which the guide does not have.`);
  const count = stonesOf(voice, run);
  if (run.phase === 'paused') return { card: 'folded', ...frame, ...count, state: stateOf(input, step) };
  const around = { standing, ...count, ...notSaved };
  return { card: 'step', ...frame, ...around, ...wordsOfStep(input, step), ...aroundStep(input, step) };
}

function stonesOf(voice: Voice, run: Run & { readonly step: string }) {
  const { guide } = voice.pack;
  const at = stepNumber(guide, run.choices, run.step) ?? { number: 1, ...stepCount(guide, run.choices) };
  return {
    position: cardWords(voice.language).position(at.number, at),
    stones: { laid: at.number - 1, count: at.count, exact: at.exact },
  };
}
