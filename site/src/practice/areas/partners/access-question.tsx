import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { MissingAnswer } from './missing-answer.tsx';
import type { Access } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

type Props = {
  readonly partner: string;
  readonly access: Access['kind'] | undefined;
  readonly missing: string | undefined;
  readonly onAnswer: (access: Access['kind']) => void;
  readonly foot: ComponentChildren;
};

/** Limited access (left) or full access (right). */
export function AccessQuestion({ partner, access, missing, onAnswer, foot }: Props) {
  const words = useWords(PARTNER_TEXTS);
  const id = useId();
  const answers = [
    { kind: 'limited', title: words.limited, lead: words.limitedLead },
    { kind: 'full', title: words.full, lead: words.fullLead },
  ] as const;

  return (
    <>
      <StepHeading id={id} text={words.accessTitle(partner)} />
      <fieldset class="big-buttons" aria-labelledby={id}>
        {answers.map(({ kind, title, lead }) => (
          <button
            key={kind}
            type="button"
            class="big-button"
            aria-pressed={access === kind}
            onClick={() => onAnswer(kind)}
          >
            <strong>{title}</strong>
            <span>{lead}</span>
          </button>
        ))}
      </fieldset>
      <MissingAnswer text={missing} />
      {foot}
    </>
  );
}
