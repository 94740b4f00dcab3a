import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChoiceCard } from '../../parts/choice-card.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { MissingAnswer } from './missing-answer.tsx';
import { PARTNER_TEXTS } from './words.ts';

type Props = {
  readonly wallet: boolean | undefined;
  readonly missing: string | undefined;
  readonly onAnswer: (wallet: boolean) => void;
  readonly foot: ComponentChildren;
};

/** For full access: does the wallet go with it. */
export function WalletQuestion({ wallet, missing, onAnswer, foot }: Props) {
  const words = useWords(PARTNER_TEXTS);
  const id = useId();
  return (
    <>
      <StepHeading id={id} text={words.walletTitle} />
      <p class="lead">{words.walletLead}</p>
      <fieldset class="choices" aria-labelledby={id}>
        <ChoiceCard
          name={id}
          title={words.walletYes}
          lead={words.walletYesLead}
          checked={wallet === true}
          onChoose={() => onAnswer(true)}
        />
        <ChoiceCard
          name={id}
          title={words.walletNo}
          lead={words.walletNoLead}
          checked={wallet === false}
          onChoose={() => onAnswer(false)}
        />
      </fieldset>
      <MissingAnswer text={missing} />
      {foot}
    </>
  );
}
