import type { Guide, Instruction, Section, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';

/** Whole minutes, along the shortest way through the guide and along the longest. */
export type Estimate = { readonly least: number; readonly most: number };

/**
 * What one thing takes, in seconds. Nobody has timed readers: these are rules of thumb of ours, so pages say "about".
 * An action in the Manager is a look and a click; one elsewhere means opening a mailbox or fetching a phone.
 */
const SECONDS = { action: 10, elsewhere: 45, decision: 15, otherGuide: 180 } as const;
/** A careful reader of instructions, in either language. */
const WORDS_A_SECOND = 3;
const MINUTE = 60;

/**
 * How long a guide takes: its words read once, and its steps done along the shortest and the longest way. A time that a
 * writer gave in `minutes` wins. Counted on the English words, so that both languages say the same.
 */
export function estimateTime(guide: Guide): Estimate {
  if (guide.minutes) return { least: guide.minutes, most: guide.minutes };
  const toRead = sum(guide.sections.filter((section) => !section.steps).map(readingTime));
  const steps = timeOf(stepsOf(guide));
  return { least: inMinutes(toRead + steps.least), most: inMinutes(toRead + steps.most) };
}

function timeOf(steps: readonly Step[]): Estimate {
  const times = steps.map((step) => (isChoice(step) ? timeOfChoice(step) : same(timeOfInstruction(step))));
  return { least: sum(times.map(({ least }) => least)), most: sum(times.map(({ most }) => most)) };
}

function timeOfChoice(choice: Exclude<Step, Instruction>): Estimate {
  const own = SECONDS.decision + reading([choice.ask, choice.more, ...choice.branches.map(({ title }) => title)]);
  const branches = choice.branches.map(({ steps = [] }) => timeOf(steps));
  return {
    least: own + Math.min(...branches.map(({ least }) => least)),
    most: own + Math.max(...branches.map(({ most }) => most)),
  };
}

function timeOfInstruction(step: Instruction): number {
  const words = reading([step.do, step.more, step.caution, step.repeat]);
  if (step.guide) return words + SECONDS.otherGuide;
  return words + ((step.where ?? 'manager') === 'manager' ? SECONDS.action : SECONDS.elsewhere);
}

function readingTime({ title, body = [], notes = [] }: Section): number {
  const texts = body.flatMap((block) => {
    if ('paragraph' in block) return [block.paragraph];
    return 'list' in block ? block.list : [...block.table.columns, ...block.table.rows.flat()];
  });
  return reading([title, ...texts, ...notes.map(({ text }) => text)]);
}

function reading(texts: readonly (Text | undefined)[]): number {
  // A mark is about as long to read as the words it stands for.
  const words = texts.map((text) => (text ? text.en.split(/\s+/).length : 0));
  return sum(words) / WORDS_A_SECOND;
}

function inMinutes(seconds: number): number {
  return Math.max(1, Math.round(seconds / MINUTE));
}

function same(seconds: number): Estimate {
  return { least: seconds, most: seconds };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
