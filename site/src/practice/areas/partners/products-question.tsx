import type { ComponentChildren } from 'preact';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { MissingAnswer } from './missing-answer.tsx';
import { ProductPicker } from './product-picker.tsx';
import { PARTNER_TEXTS } from './words.ts';

type Props = {
  readonly products: readonly string[];
  readonly missing: string | undefined;
  readonly onAnswer: (products: readonly string[]) => void;
  readonly foot: ComponentChildren;
};

/** For limited access: which products. */
export function ProductsQuestion({ products, missing, onAnswer, foot }: Props) {
  const words = useWords(PARTNER_TEXTS);
  return (
    <ProductPicker
      chosen={products}
      onChange={onAnswer}
      head={
        <>
          <StepHeading text={words.productsTitle} />
          <p class="lead">{words.productsLead}</p>
        </>
      }
    >
      <MissingAnswer text={missing} />
      {foot}
    </ProductPicker>
  );
}
