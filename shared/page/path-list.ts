import type { Text } from '#shared/guide/schema.ts';
import { branchTaken, isDone, type PathStep, stepsOnPath } from '#shared/walkthrough/path.ts';
import type { Run } from '#shared/walkthrough/state.ts';
import { type Piece, sayText, type Voice } from './say-text.ts';

/** One line of the checklist. */
export type ChecklistItem = {
  readonly step: string;
  readonly words: readonly Piece[];
  readonly is: 'done' | 'current' | 'open';
  /** The answer given, at a choice. */
  readonly answer?: readonly Piece[];
};

/** The steps of the path with what became of them. */
export function pathList(voice: Voice, run: Run, current: string | undefined): readonly ChecklistItem[] {
  return stepsOnPath(voice.pack.guide, run.choices).map((step) => {
    const answer = step.kind === 'choice' ? branchTaken(step.choice, run.choices) : undefined;
    return {
      step: step.id,
      words: sayText(voice, askOrDo(step)),
      is: step.id === current ? 'current' : isDone(step, run) ? 'done' : 'open',
      ...(answer && { answer: sayText(voice, answer.title) }),
    };
  });
}

/** The words that stand for a step: what to do, or what is asked. */
export function askOrDo(step: PathStep): Text {
  return step.kind === 'choice' ? step.choice.ask : step.step.do;
}
