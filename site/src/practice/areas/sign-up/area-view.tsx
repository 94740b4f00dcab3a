import { useState } from 'preact/hooks';
import { PageLink } from '../../parts/page-link.tsx';
import { StepList } from '../../parts/step-list.tsx';
import { StepHeading, ViewHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { type Entity, EntityStep } from './entity-step.tsx';
import { PersonStep } from './person-step.tsx';
import { SIGN_UP_TEXTS } from './words.ts';

const NO_ENTITY: Entity = { kind: undefined, name: '', country: 'CH', vat: '' };

/** The registration: which entity, who you are, done. What was typed ends with the page. */
export function AreaView() {
  const words = useWords(SIGN_UP_TEXTS);
  const [step, setStep] = useState(0);
  const [entity, setEntity] = useState(NO_ENTITY);
  return (
    <div class="form">
      <ViewHeading text={words.title} />
      <p class="lead">{words.lead}</p>
      <StepList label={words.steps} names={[words.stepEntity, words.stepPerson, words.stepDone]} current={step} />
      {step === 0 && <EntityStep entity={entity} onChange={setEntity} onNext={() => setStep(1)} />}
      {step === 1 && <PersonStep onBack={() => setStep(0)} onDone={() => setStep(2)} />}
      {step === 2 && (
        <>
          <StepHeading text={words.doneTitle} />
          <p>{words.doneLead(entity.name)}</p>
          <p>
            <PageLink to={{ page: 'login' }} class="button primary">
              {words.toLogin}
            </PageLink>
          </p>
        </>
      )}
    </div>
  );
}
