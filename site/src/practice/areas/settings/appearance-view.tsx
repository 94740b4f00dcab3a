import { RadioGroup } from '../../parts/radio-group.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { appearance } from '../../session/appearance.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { SETTINGS_TEXTS } from './words.ts';

/** Light, dark, or like the system. It changes at once. */
export function AppearanceView() {
  const words = useWords(SETTINGS_TEXTS);
  const [{ theme }, tell] = useSlice(appearance);
  return (
    <>
      <ViewHeading text={words.appearanceTitle} />
      <RadioGroup
        legend={words.theme}
        value={theme === 'other' ? undefined : theme}
        options={[
          { value: 'light', text: words.light },
          { value: 'dark', text: words.dark },
          { value: 'automatic', text: words.automatic, hint: words.automaticHint },
        ]}
        onChange={(chosen) => tell({ type: 'choose', theme: chosen })}
      />
    </>
  );
}
