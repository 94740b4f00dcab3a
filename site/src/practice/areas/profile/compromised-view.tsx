import { useState } from 'preact/hooks';
import { PageLink } from '../../parts/page-link.tsx';
import { StepList } from '../../parts/step-list.tsx';
import { StepHeading, ViewHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { NewPasswordStep } from './new-password-step.tsx';
import { OtherAccessStep } from './other-access-step.tsx';
import { PROFILE_TEXTS } from './words.ts';

/** The assistant for a password that somebody else may know: another one, no other access, a look at the settings. */
export function CompromisedView() {
  const words = useWords(PROFILE_TEXTS);
  const [step, setStep] = useState(0);
  return (
    <>
      <ViewHeading text={words.wizardTitle} />
      <StepList label={words.steps} names={[words.stepPassword, words.stepAccess, words.stepReview]} current={step} />
      {step === 0 && <NewPasswordStep onNext={() => setStep(1)} />}
      {step === 1 && <OtherAccessStep onNext={() => setStep(2)} />}
      {step === 2 && (
        <>
          <StepHeading text={words.reviewTitle} />
          <p>{words.reviewLead}</p>
          <p>
            <PageLink to={{ page: 'security' }} class="button primary">
              {words.review}
            </PageLink>
          </p>
        </>
      )}
    </>
  );
}
