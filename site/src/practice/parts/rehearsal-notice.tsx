import { useEffect, useState } from 'preact/hooks';
import { usePractice } from '../practice-context.ts';
import type { RehearsalProblem } from '../rehearsal-problem.ts';
import { INTERFACE_LANGUAGES, WORDS } from '../words.ts';
import { Icon } from './icon.tsx';

const TEXTS = {
  'unknown-guide': 'unknownGuide',
  'unknown-step': 'unknownStep',
  unavailable: 'unavailable',
} as const;

/** Says in both languages, because the link's language is not the interface's, why a guide does not run as asked. */
export function RehearsalNotice({ rehearsal }: { readonly rehearsal: Promise<RehearsalProblem | undefined> }) {
  const { words } = usePractice();
  const [problem, setProblem] = useState<RehearsalProblem>();

  useEffect(() => {
    let shown = true;
    rehearsal.then((found) => shown && setProblem(found));
    return () => {
      shown = false;
    };
  }, [rehearsal]);

  return (
    <div class={problem ? 'notice rehearsal' : 'unseen'} role="status">
      {problem && (
        <>
          <div>
            {INTERFACE_LANGUAGES.map((language) => (
              <p key={language} lang={language}>
                {WORDS[language].rehearsal[TEXTS[problem]]}
              </p>
            ))}
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={words.rehearsal.dismiss}
            onClick={() => setProblem(undefined)}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
