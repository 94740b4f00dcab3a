import { useWords } from '../../session/practice-context.ts';
import { partnerById } from '../../session/sample-partners.ts';
import { AccessQuestion } from './access-question.tsx';
import { InviteSent } from './invite-sent.tsx';
import { ProductsQuestion } from './products-question.tsx';
import { SearchQuestion } from './search-question.tsx';
import { useInvitation } from './use-invitation.ts';
import { WalletQuestion } from './wallet-question.tsx';
import { WizardFoot } from './wizard-foot.tsx';
import { PARTNER_TEXTS } from './words.ts';

/** The question that the wizard is at. */
export function InviteQuestion() {
  const words = useWords(PARTNER_TEXTS);
  const { state, busy, answer, goOn, goBack } = useInvitation();
  const missing = (text: string) => (state.incomplete ? text : undefined);
  const foot = <WizardFoot onBack={goBack} busy={busy} onContinue={goOn} />;

  switch (state.view) {
    case 'search':
      return (
        <SearchQuestion
          query={state.query}
          partner={state.partner}
          onAnswer={answer}
          foot={<WizardFoot blocked={state.partner === undefined} onContinue={goOn} />}
        />
      );
    case 'access':
      return (
        <AccessQuestion
          partner={partnerById(state.partner ?? '')?.name ?? ''}
          access={state.access}
          missing={missing(words.accessProblem)}
          onAnswer={(access) => answer({ access })}
          foot={foot}
        />
      );
    case 'products':
      return (
        <ProductsQuestion
          products={state.products}
          missing={missing(words.productsProblem)}
          onAnswer={(products) => answer({ products })}
          foot={foot}
        />
      );
    case 'wallet':
      return (
        <WalletQuestion
          wallet={state.wallet}
          missing={missing(words.walletProblem)}
          onAnswer={(wallet) => answer({ wallet })}
          foot={foot}
        />
      );
    case 'sent':
      return <InviteSent />;
  }
}
