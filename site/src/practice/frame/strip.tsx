import { useWords } from '../session/practice-context.ts';
import { ConditionsPanel } from './conditions-panel.tsx';
import { FRAME } from './words.ts';

/** Says at the top of every page, also of the login, that this is not the real Manager. */
export function Strip() {
  const words = useWords(FRAME);
  return (
    <aside class="strip" aria-label={words.short}>
      <p>{words.strip}</p>
      <ConditionsPanel />
    </aside>
  );
}
