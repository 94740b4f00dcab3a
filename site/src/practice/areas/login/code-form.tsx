import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { type CodeKind, looksLikeCode } from './login-step.ts';
import { LOGIN_TEXTS } from './words.ts';

type Props = { readonly kind: CodeKind; readonly onOther: () => void; readonly onDone: () => void };

/** The second factor, as a code of one kind or another. */
export function CodeForm({ kind, onOther, onDone }: Props) {
  const words = useWords(LOGIN_TEXTS);
  const { busy, ask } = useServer();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const recovery = kind === 'recovery';
  const lead = { code: words.secondLead, sms: words.smsLead, recovery: words.recoveryLead }[kind];

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const fine = looksLikeCode(typed, kind);
        setWrong(!fine);
        if (fine) ask(onDone);
      }}
    >
      <ViewHeading text={recovery ? words.recoveryTitle : words.secondTitle} />
      <p class="lead">{lead}</p>
      <TextField
        label={recovery ? words.recoveryLabel : words.code}
        value={typed}
        error={wrong ? (recovery ? words.recoveryWrong : words.codeWrong) : undefined}
        onInput={setTyped}
      />
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.confirm}
        </button>
      </div>
      <p>
        <button type="button" class="link-button" onClick={onOther}>
          {words.otherMethods}
        </button>
      </p>
    </form>
  );
}
