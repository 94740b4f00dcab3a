import type { Choice, Text } from '#shared/guide/schema.ts';
import { cardWords } from '#shared/page/card-words.ts';
import type { ChecklistItem } from '#shared/page/path-list.ts';
import { plainWords, sayText, type Voice } from '#shared/page/say-text.ts';
import type { Caution } from '#shared/walkthrough/caution.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import type { PanelWords } from './words.ts';

/** What can be done to a run from its list. */
export type RunActions = {
  /** Shows it on the Manager: this step, or where it stands. */
  readonly show: (guide: string, step?: string) => void;
  /** Ticks a step, or takes its tick away. */
  readonly tick: (guide: string, step: string, is: 'done' | 'open') => void;
  readonly choose: (guide: string, choice: string, branch: string) => void;
  readonly leave: (guide: string) => void;
};

type Props = {
  readonly item: ChecklistItem;
  readonly step: PathStep;
  readonly isTicked: boolean;
  readonly cautions: readonly Caution[];
  readonly voice: Voice;
  readonly words: PanelWords;
  readonly actions: RunActions;
};

/** One line of the list: a box to tick, or a question with its answers; and the way to the step on the Manager. */
export function RunLine({ item, step, isTicked, cautions, voice, words, actions }: Props) {
  const { key } = voice.pack.guide;
  const isCurrent = item.is === 'current';
  const spoken = plainWords(item.words);
  return (
    <li aria-current={isCurrent ? 'step' : undefined}>
      {step.kind === 'choice' ? (
        <Words of={item} />
      ) : (
        <label>
          <input
            type="checkbox"
            checked={isTicked}
            onChange={({ currentTarget }) => actions.tick(key, step.id, currentTarget.checked ? 'done' : 'open')}
          />
          <Words of={item} />
        </label>
      )}
      <button
        class="show"
        type="button"
        aria-label={`${words.show}: ${spoken}`}
        onClick={() => actions.show(key, step.id)}
      >
        {words.show}
      </button>
      {cautions.map(({ of, text }) => (
        <CautionNote key={of} text={text} voice={voice} />
      ))}
      {isCurrent && step.kind === 'choice' && (
        <Answers choice={step.choice} voice={voice} choose={(branch) => actions.choose(key, step.id, branch)} />
      )}
    </li>
  );
}

function Words({ of: { words, answer } }: { of: ChecklistItem }) {
  return (
    <span class="words">
      {plainWords(words)}
      {answer && <em> {plainWords(answer)}</em>}
    </span>
  );
}

type AnswersProps = { readonly choice: Choice; readonly voice: Voice; readonly choose: (branch: string) => void };

function Answers({ choice, voice, choose }: AnswersProps) {
  return (
    <ul class="answers">
      {choice.branches.map(({ id, title, caution }) => (
        <li key={id}>
          <button type="button" onClick={() => choose(id)}>
            {plainWords(sayText(voice, title))}
          </button>
          {caution && <CautionNote text={caution} voice={voice} />}
        </li>
      ))}
    </ul>
  );
}

function CautionNote({ text, voice }: { text: Text; voice: Voice }) {
  return (
    <p class="caution">
      <strong>{cardWords(voice.language).caution}. </strong>
      {plainWords(sayText(voice, text))}
    </p>
  );
}
