import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../session/practice-context.ts';
import { PARTNER_TEXTS } from './words.ts';

type Props = {
  readonly onBack?: () => void;
  readonly blocked?: boolean;
  readonly busy?: boolean;
  readonly onContinue: () => void;
};

/** The buttons below each question of a wizard: cancel, back, continue. */
export function WizardFoot({ onBack, blocked = false, busy = false, onContinue }: Props) {
  const words = useWords(PARTNER_TEXTS);
  return (
    <div class="wizard-foot">
      <PageLink to={{ page: 'partners' }} class="button quiet">
        {words.cancel}
      </PageLink>
      {onBack && (
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      )}
      <button type="button" class="button primary" disabled={blocked} aria-disabled={busy} onClick={onContinue}>
        {words.continue}
      </button>
    </div>
  );
}
