import { useState } from 'preact/hooks';
import { PasswordField } from '../../parts/password-field.tsx';
import { PARTS } from '../../parts/words.ts';
import { useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { type PasswordChange, problemsOf } from './password-change.ts';
import { PROFILE_TEXTS } from './words.ts';

/** First step: another password. Applied first, then on to the next step. */
export function NewPasswordStep({ onNext }: { readonly onNext: () => void }) {
  const words = useWords(PROFILE_TEXTS);
  const { busy, ask } = useServer();
  const [typed, setTyped] = useState<PasswordChange>({ current: '', next: '', again: '' });
  const [tried, setTried] = useState(false);
  const [applied, setApplied] = useState(false);
  const said = { missing: useWords(PARTS).required, short: words.short, same: words.same, differs: words.differs };
  const problems = problemsOf(typed);
  const error = (field: keyof PasswordChange) => {
    const problem = problems[field];
    return tried && problem ? said[problem] : undefined;
  };

  if (applied) {
    return (
      <>
        <p class="notice" role="status">
          {words.applied}
        </p>
        <p>
          <button type="button" class="button primary" onClick={onNext}>
            {words.next}
          </button>
        </p>
      </>
    );
  }

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(problems).length === 0) ask(() => setApplied(true));
      }}
    >
      <PasswordField
        label={words.current}
        value={typed.current}
        error={error('current')}
        onInput={(current) => setTyped({ ...typed, current })}
      />
      <PasswordField
        label={words.new}
        hint={words.newHint}
        value={typed.next}
        error={error('next')}
        onInput={(next) => setTyped({ ...typed, next })}
      />
      <PasswordField
        label={words.repeat}
        value={typed.again}
        error={error('again')}
        onInput={(again) => setTyped({ ...typed, again })}
      />
      <div>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.apply}
        </button>
      </div>
    </form>
  );
}
