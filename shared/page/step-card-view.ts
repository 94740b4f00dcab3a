import type { Language } from '#shared/guide/language.ts';
import { branchTaken, type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import type { Standing } from '#shared/walkthrough/run-keeper.ts';
import type { Choices, Run } from '#shared/walkthrough/state.ts';
import type { CardInput, Stones } from './card-view.ts';
import { cardWords } from './card-words.ts';
import { cameFrom, type GuideToEnter, guidesToEnter } from './guides-to-enter.ts';
import { listBySection } from './list-by-section.ts';
import { askOrDo, type ChecklistItem, pathList } from './path-list.ts';
import { knowledgeBaseAddress, type Piece, sayText, type Voice } from './say-text.ts';
import { type StateLine, stateLine } from './state-line.ts';
import { targetsOfStep } from './targets-of-step.ts';
import { type WhyView, whyView } from './why/why-view.ts';

/** The card at a step. */
export type StepCard = {
  readonly card: 'step';
  readonly language: Language;
  readonly title: string;
  readonly standing: Standing;
  readonly step: string;
  readonly position: string;
  readonly stones: Stones;
  readonly instruction: readonly Piece[];
  readonly optional: boolean;
  readonly more?: readonly Piece[];
  readonly caution?: CautionToRead;
  readonly repeat?: Repeat;
  readonly state: StateLine;
  readonly why?: WhyView;
  /** At a choice: the answers, in place of Next. */
  readonly answers?: readonly Answer[];
  /** Other guides that can be walked from here: the one that this step is, and those that its words name. */
  readonly guides: readonly GuideToEnter[];
  readonly canGoBack: boolean;
  readonly checklist: readonly ChecklistItem[];
  /** The same under the headings of the guide. */
  readonly sections: readonly ChecklistSection[];
  /** The title of the guide from which this one was entered. */
  readonly cameFrom?: string;
  readonly address: string;
  readonly notSaved?: string;
  readonly notice?: string;
};

/** What is to be read before the step is done; of the step, or of the answer that led to it. */
export type CautionToRead = {
  readonly of: string;
  readonly words: readonly Piece[];
  /** The customer has to say that they have read it, in these words; until then nothing leads on. */
  readonly heed?: string;
};

/** Lines of the checklist, under the title of their section where they stand in one. */
export type ChecklistSection = { readonly title?: readonly Piece[]; readonly items: readonly ChecklistItem[] };

/** A step that is done for one thing after the other, until the customer says that this was the last. */
export type Repeat = {
  readonly words: readonly Piece[];
  /** For how many it was done, where that can be seen. */
  readonly count?: string;
  /** Whether the next round begins at an earlier step. */
  readonly goesRound: boolean;
};

export type Answer = {
  readonly branch: string;
  readonly title: readonly Piece[];
  readonly more?: readonly Piece[];
  readonly caution?: readonly Piece[];
  readonly chosen: boolean;
};

/** What the guide says of the step, and how it is gone on from. */
export function wordsOfStep({ voice, caution, rounds = 0 }: CardInput, step: PathStep) {
  const { more } = writtenStep(step);
  return {
    step: step.id,
    instruction: sayText(voice, askOrDo(step)),
    optional: step.kind === 'instruction' && step.step.optional === true,
    ...(more && { more: sayText(voice, more) }),
    ...(caution && { caution: toRead(voice, caution, step) }),
    ...repeatOf(voice, step, rounds),
  };
}

function toRead(voice: Voice, { of, text, awaits }: NonNullable<CardInput['caution']>, step: PathStep): CautionToRead {
  const words = cardWords(voice.language);
  const heed = isPointedAt(step) ? words.heedAndShow : words.heed;
  return { of, words: sayText(voice, text), ...(awaits && { heed }) };
}

/** Everything else that the card shows at a step. */
export function aroundStep(input: CardInput & { readonly run: Run }, step: PathStep) {
  const { voice, run, notice, why, stack } = input;
  const checklist = pathList(voice, run, step.id);
  return {
    state: stateOf(input, step),
    ...(why && { why: whyView(why, voice, input.view.sight) }),
    ...(step.kind === 'choice' && { answers: answersOf(voice, step, run.choices) }),
    guides: stack.canEnter ? guidesToEnter(voice, step) : [],
    ...cameFrom(voice, stack),
    canGoBack: run.trail.length > 0,
    checklist,
    sections: inSections(voice, checklist),
    address: knowledgeBaseAddress(voice, voice.pack.guide.key, step.id),
    ...(notice && { notice: cardWords(voice.language).notices[notice] }),
  };
}

function inSections(voice: Voice, checklist: readonly ChecklistItem[]): readonly ChecklistSection[] {
  return listBySection(voice.pack.guide, checklist).map(({ section, items }) => ({
    ...(section && { title: sayText(voice, section.title) }),
    items,
  }));
}

export function stateOf({ voice, view, here, caution }: CardInput, step: PathStep): StateLine {
  const line = stateLine(voice, writtenStep(step), view, here);
  if (!caution?.awaits || view.sight !== 'found') return line;
  return { ...line, text: cardWords(voice.language).foundButWait, canShow: false, canVisit: false };
}

function repeatOf(voice: Voice, step: PathStep, rounds: number): { readonly repeat?: Repeat } {
  if (step.kind === 'choice' || !step.step.repeat) return {};
  const { repeat, again } = step.step;
  return {
    repeat: {
      words: sayText(voice, repeat),
      ...(rounds > 0 && { count: cardWords(voice.language).rounds(rounds) }),
      goesRound: again !== undefined,
    },
  };
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

function isPointedAt(step: PathStep): boolean {
  return targetsOfStep(step).length > 0;
}
