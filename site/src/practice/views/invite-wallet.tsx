import { useId } from 'preact/hooks';
import { ChoiceCard } from '../parts/choice-card.tsx';
import { MissingAnswer } from '../parts/missing-answer.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { WizardFoot } from '../parts/wizard-foot.tsx';
import { usePractice } from '../practice-context.ts';

/** Third question of full access: does the wallet go with it. */
export function InviteWallet() {
  const { state, words, tell } = usePractice();
  const { wallet } = state.invitation;
  const { invite } = words;
  const id = useId();
  return (
    <>
      <ViewHeading level={2} id={id}>
        {invite.walletTitle}
      </ViewHeading>
      <p class="lead">{invite.walletLead}</p>
      <fieldset class="choices" aria-labelledby={id}>
        <ChoiceCard
          name={id}
          title={invite.walletYes}
          lead={invite.walletYesLead}
          checked={wallet === true}
          onChoose={() => tell({ type: 'answer', change: { wallet: true } })}
        />
        <ChoiceCard
          name={id}
          title={invite.walletNo}
          lead={invite.walletNoLead}
          checked={wallet === false}
          onChoose={() => tell({ type: 'answer', change: { wallet: false } })}
        />
      </fieldset>
      <MissingAnswer text={invite.walletProblem} />
      <WizardFoot back="access" />
    </>
  );
}
