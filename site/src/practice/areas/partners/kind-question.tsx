import { useId } from 'preact/hooks';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import type { Access } from './partnership.ts';
import { PARTNER_TEXTS } from './words.ts';

type KindProps = { readonly kind: Access['kind']; readonly onAnswer: (kind: Access['kind']) => void };

/** For a partner who has access already: limited to some products, or full. */
export function KindQuestion({ kind, onAnswer }: KindProps) {
  const words = useWords(PARTNER_TEXTS);
  const id = useId();
  return (
    <>
      <StepHeading id={id} text={words.changeKind} />
      <RadioGroup
        labelledby={id}
        value={kind}
        options={[
          { value: 'limited', text: words.kindLimited },
          { value: 'full', text: words.kindFull },
        ]}
        onChange={onAnswer}
      />
    </>
  );
}
