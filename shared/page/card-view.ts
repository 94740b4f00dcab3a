import type { Language } from '#shared/guide/language.ts';
import { stepCount, stepNumber } from '#shared/walkthrough/count.ts';
import { branchTaken, type PathStep, stepById } from '#shared/walkthrough/path.ts';
import type { Choices, Run, Walkthrough } from '#shared/walkthrough/state.ts';
import { cardWords } from './card-words.ts';
import { type EndCard, endOf } from './end-view.ts';
import { cameFrom, type GuideToEnter, guidesToEnter, type Stack } from './guides-to-enter.ts';
import { askOrDo, type ChecklistItem, pathList } from './path-list.ts';
import { knowledgeBaseAddress, type Piece, plainWords, sayText, type Voice } from './say-text.ts';
import { type Here, type StateLine, stateLine } from './state-line.ts';
import type { StepView } from './step-view.ts';

/** All that a card shows, as plain data: the components only print it. */
export type CardView = StepCard | EndCard | FoldedCard | GoneCard | AwayCard;

export type StepCard = {
  readonly card: 'step';
  readonly language: Language;
  readonly title: string;
  readonly step: string;
  readonly position: string;
  readonly stones: Stones;
  readonly instruction: readonly Piece[];
  readonly optional: boolean;
  readonly more?: readonly Piece[];
  readonly caution?: readonly Piece[];
  readonly repeat?: readonly Piece[];
  readonly state: StateLine;
  /** At a choice: the answers, in place of Next. */
  readonly answers?: readonly Answer[];
  /** Other guides that can be walked from here: the one that this step is, and those that its words name. */
  readonly guides: readonly GuideToEnter[];
  readonly canGoBack: boolean;
  readonly checklist: readonly ChecklistItem[];
  /** The title of the guide from which this one was entered. */
  readonly cameFrom?: string;
  readonly address: string;
  readonly notSaved?: string;
  readonly notice?: string;
};

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

export type Answer = {
  readonly branch: string;
  readonly title: readonly Piece[];
  readonly more?: readonly Piece[];
  readonly caution?: readonly Piece[];
  readonly chosen: boolean;
};

export type CardInput = {
  readonly voice: Voice;
  readonly run: Exclude<Walkthrough, { phase: 'ready' | 'left' }>;
  readonly view: StepView;
  readonly here: Here;
  /** Whether the last event could be kept. */
  readonly kept: 'yes' | 'full' | 'broken' | 'gone';
  readonly notice?: 'unknown-step';
  readonly stack: Stack;
};

/** All that the card says, as plain data. */
export function cardView(input: CardInput): CardView {
  const { voice, run, kept } = input;
  const frame = { language: voice.language, title: plainWords(sayText(voice, voice.pack.guide.title)) };
  if (kept === 'gone') return { card: 'gone', ...frame };
  const notSaved = kept === 'yes' ? {} : { notSaved: cardWords(voice.language).notSaved[kept] };
  if (run.phase === 'finished') return { card: 'end', ...frame, ...notSaved, ...endOf(voice, run, input.stack) };
  const step = stepById(voice.pack.guide, run.step);
  if (!step) throw new Error(`The walkthrough stands at "${run.step}", which the guide does not have.`);
  const count = stonesOf(voice, run);
  if (run.phase === 'paused') return { card: 'folded', ...frame, ...count, state: stateOf(input, step) };
  return { card: 'step', ...frame, ...count, ...notSaved, ...wordsOfStep(voice, step), ...aroundStep(input, step) };
}

function stonesOf(voice: Voice, run: Run & { readonly step: string }) {
  const { guide } = voice.pack;
  const at = stepNumber(guide, run.choices, run.step) ?? { number: 1, ...stepCount(guide, run.choices) };
  return {
    position: cardWords(voice.language).position(at.number, at),
    stones: { laid: at.number - 1, count: at.count, exact: at.exact },
  };
}

function wordsOfStep(voice: Voice, step: PathStep) {
  const { more, caution } = stepOf(step);
  const repeat = step.kind === 'instruction' ? step.step.repeat : undefined;
  return {
    step: step.id,
    instruction: sayText(voice, askOrDo(step)),
    optional: step.kind === 'instruction' && step.step.optional === true,
    ...(more && { more: sayText(voice, more) }),
    ...(caution && { caution: sayText(voice, caution) }),
    ...(repeat && { repeat: sayText(voice, repeat) }),
  };
}

function aroundStep(input: CardInput & { readonly run: Run }, step: PathStep) {
  const { voice, run, notice, stack } = input;
  return {
    state: stateOf(input, step),
    ...(step.kind === 'choice' && { answers: answersOf(voice, step, run.choices) }),
    guides: stack.canEnter ? guidesToEnter(voice, step) : [],
    ...cameFrom(voice, stack),
    canGoBack: run.trail.length > 0,
    checklist: pathList(voice, run, step.id),
    address: knowledgeBaseAddress(voice, voice.pack.guide.key, step.id),
    ...(notice && { notice: cardWords(voice.language).unknownStep }),
  };
}

function stateOf({ voice, view, here }: CardInput, step: PathStep): StateLine {
  return stateLine(voice, stepOf(step), view, here);
}

function answersOf(voice: Voice, step: PathStep & { kind: 'choice' }, choices: Choices): readonly Answer[] {
  const taken = branchTaken(step.choice, choices);
  return step.choice.branches.map((branch) => ({
    branch: branch.id,
    title: sayText(voice, branch.title),
    ...(branch.more && { more: sayText(voice, branch.more) }),
    ...(branch.caution && { caution: sayText(voice, branch.caution) }),
    chosen: branch === taken,
  }));
}

function stepOf(step: PathStep) {
  return step.kind === 'choice' ? step.choice : step.step;
}
