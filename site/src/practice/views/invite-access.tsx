import { useId } from 'preact/hooks';
import { MissingAnswer } from '../parts/missing-answer.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { WizardFoot } from '../parts/wizard-foot.tsx';
import { usePractice } from '../practice-context.ts';
import { partnerById } from '../sample-data.ts';

/** Second question: limited access (left) or full access (right). */
export function InviteAccess() {
  const { state, words, tell } = usePractice();
  const { access, partner } = state.invitation;
  const id = useId();
  const answers = [
    { kind: 'limited', title: words.invite.limited, lead: words.invite.limitedLead },
    { kind: 'full', title: words.invite.full, lead: words.invite.fullLead },
  ] as const;

  return (
    <>
      <ViewHeading level={2} id={id}>
        {words.invite.accessTitle(partnerById(partner ?? '')?.name ?? '')}
      </ViewHeading>
      <fieldset class="big-buttons" aria-labelledby={id}>
        {answers.map(({ kind, title, lead }) => (
          <button
            key={kind}
            type="button"
            class="big-button"
            aria-pressed={access === kind}
            onClick={() => tell({ type: 'answer', change: { access: kind } })}
          >
            <strong>{title}</strong>
            <span>{lead}</span>
          </button>
        ))}
      </fieldset>
      <MissingAnswer text={words.invite.accessProblem} />
      <WizardFoot back="search" />
    </>
  );
}
