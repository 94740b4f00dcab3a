import { RadioGroup } from '../../parts/radio-group.tsx';
import { useWords } from '../../session/practice-context.ts';
import { COLORS, type Color } from './tags.ts';
import { PRODUCT_TEXTS } from './words.ts';

type Props = { readonly color: Color; readonly onChange: (color: Color) => void };

/** The colour of a tag. */
export function ColorChoice({ color, onChange }: Props) {
  const words = useWords(PRODUCT_TEXTS);
  return (
    <RadioGroup
      legend={words.color}
      value={color}
      options={COLORS.map((value) => ({ value, text: words[value] }))}
      onChange={onChange}
    />
  );
}
