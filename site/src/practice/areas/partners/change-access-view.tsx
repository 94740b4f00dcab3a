import { useState } from 'preact/hooks';
import { NoRight } from '../../parts/no-right.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useMayManage, useSlice, useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { useServer } from '../../session/server-time.ts';
import { AccessChanged } from './access-changed.tsx';
import { accessGiven } from './invitation.ts';
import { KindQuestion } from './kind-question.tsx';
import { NoPartnership } from './no-partnership.tsx';
import { type Access, type Partnership, partnerships, partnershipWith } from './partnership.ts';
import { ProductPicker } from './product-picker.tsx';
import { ProductsQuestion } from './products-question.tsx';
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
  const [step, setStep] = useState<'kind' | 'products' | 'wallet' | 'done'>('kind');
  const [answers, setAnswers] = useState(() => answersOf(partnership.access));
  const [incomplete, setIncomplete] = useState(false);

  function answer(change: Partial<Answers>): void {
    setAnswers({ ...answers, ...change });
    setIncomplete(false);
  }

  function goOn(): void {
    const access = accessGiven(answers);
    if (step === 'kind' && answers.access === 'full') setStep('wallet');
    else if (step === 'kind' && !access) setStep('products');
    else if (!access) setIncomplete(true);
    else {
      ask(() => {
        tell({ type: 'change', partner: partnership.partner, access });
        setStep('done');
      });
    }
  }

  if (step === 'done') return <AccessChanged name={name} access={partnership.access} />;
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
  if (step === 'products') {
    return (
      <ProductsQuestion
        products={answers.products}
        missing={incomplete ? words.productsProblem : undefined}
        onAnswer={(products) => answer({ products })}
        foot={<WizardFoot busy={busy} onBack={() => setStep('kind')} onContinue={goOn} />}
      />
    );
  }
  const foot = <WizardFoot busy={busy} onContinue={goOn} />;
  const kinds = <KindQuestion kind={answers.access} onAnswer={(access) => answer({ access })} />;
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
      {foot}
    </ProductPicker>
  );
}

function answersOf(access: Access): Answers {
  return access.kind === 'limited'
    ? { access: 'limited', products: access.products, wallet: undefined }
    : { access: 'full', products: [], wallet: access.wallet };
}
