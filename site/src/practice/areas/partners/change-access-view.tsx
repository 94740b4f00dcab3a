import { useState } from 'preact/hooks';
import { Icon } from '../../parts/icon.tsx';
import { NoRight } from '../../parts/no-right.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { StepHeading, ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, useSlice, useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { useServer } from '../../session/server-time.ts';
import { accessText } from './access-text.ts';
import { accessGiven } from './invitation.ts';
import { MissingAnswer } from './missing-answer.tsx';
import { NoPartnership } from './no-partnership.tsx';
import { type Access, type Partnership, partnerships, partnershipWith } from './partnership.ts';
import { ProductPicker } from './product-picker.tsx';
import { WalletQuestion } from './wallet-question.tsx';
import { WizardFoot } from './wizard-foot.tsx';
import { PARTNER_TEXTS } from './words.ts';

/** The wizard that changes what a partner may do. */
export function ChangeAccessView({ id }: { readonly id: string }) {
  const words = useWords(PARTNER_TEXTS);
  const mayManage = useMayManage();
  const [all] = useSlice(partnerships);
  const name = partnerById(id)?.name ?? '';
  const partnership = partnershipWith(all, id);
  if (!partnership || partnership.status === 'pending') return <NoPartnership />;
  return (
    <>
      <ViewHeading text={words.changeTitle(name)} />
      {mayManage ? <Questions partnership={partnership} name={name} /> : <NoRight />}
    </>
  );
}

type Answers = {
  readonly access: Access['kind'];
  readonly products: readonly string[];
  readonly wallet: boolean | undefined;
};

type QuestionsProps = { readonly partnership: Partnership; readonly name: string };

function Questions({ partnership, name }: QuestionsProps) {
  const words = useWords(PARTNER_TEXTS);
  const [, tell] = useSlice(partnerships);
  const { busy, ask } = useServer();
  const [step, setStep] = useState<'kind' | 'wallet' | 'done'>('kind');
  const [answers, setAnswers] = useState(() => answersOf(partnership.access));
  const [incomplete, setIncomplete] = useState(false);

  function answer(change: Partial<Answers>): void {
    setAnswers({ ...answers, ...change });
    setIncomplete(false);
  }

  function goOn(): void {
    const access = accessGiven(answers);
    if (step === 'kind' && answers.access === 'full') setStep('wallet');
    else if (!access) setIncomplete(true);
    else {
      ask(() => {
        tell({ type: 'change', partner: partnership.partner, access });
        setStep('done');
      });
    }
  }

  if (step === 'done') return <Changed name={name} access={partnership.access} />;
  if (step === 'wallet') {
    return (
      <WalletQuestion
        wallet={answers.wallet}
        missing={incomplete ? words.walletProblem : undefined}
        onAnswer={(wallet) => answer({ wallet })}
        foot={<WizardFoot busy={busy} onBack={() => setStep('kind')} onContinue={goOn} />}
      />
    );
  }
  const foot = <WizardFoot busy={busy} onContinue={goOn} />;
  const kinds = (
    <RadioGroup
      legend={words.changeKind}
      value={answers.access}
      options={[
        { value: 'limited', text: words.kindLimited },
        { value: 'full', text: words.kindFull },
      ]}
      onChange={(access) => answer({ access })}
    />
  );
  if (answers.access === 'full') {
    return (
      <>
        {kinds}
        {foot}
      </>
    );
  }
  return (
    <ProductPicker chosen={answers.products} onChange={(products) => answer({ products })} head={kinds}>
      <MissingAnswer text={incomplete ? words.productsProblem : undefined} />
      {foot}
    </ProductPicker>
  );
}

function answersOf(access: Access): Answers {
  return access.kind === 'limited'
    ? { access: 'limited', products: access.products, wallet: undefined }
    : { access: 'full', products: [], wallet: access.wallet };
}

function Changed({ name, access }: { readonly name: string; readonly access: Access }) {
  const words = useWords(PARTNER_TEXTS);
  return (
    <div class="sent">
      <Icon name="partner" />
      <StepHeading text={words.changedTitle} />
      <p>{words.changedLead(name, accessText(access, words))}</p>
      <PageLink to={{ page: 'partners' }} class="button primary">
        {words.backToPartners}
      </PageLink>
    </div>
  );
}
