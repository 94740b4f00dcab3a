import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import type { RehearsalProblem } from '../rehearsal-problem.ts';
import { useWords } from '../session/practice-context.ts';
import { FRAME } from './words.ts';

const TEXTS = {
  'unknown-guide': 'unknownGuide',
  'unknown-step': 'unknownStep',
  unavailable: 'unavailable',
} as const;

const GUIDE_LANGUAGES = ['en', 'fr'] as const;

/** Says in the languages of the guides, because the link's language is not the interface's, why a guide does not run as asked. */
export function RehearsalNotice({ rehearsal }: { readonly rehearsal: Promise<RehearsalProblem | undefined> }) {
  const words = useWords(FRAME);
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
            {GUIDE_LANGUAGES.map((language) => (
              <p key={language} lang={language}>
                {FRAME[language][TEXTS[problem]]}
              </p>
            ))}
          </div>
          <button type="button" class="icon-button" aria-label={words.dismiss} onClick={() => setProblem(undefined)}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
