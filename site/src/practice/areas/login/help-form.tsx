import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { isEmail } from '../../session/is-email.ts';
import { useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { LOGIN_TEXTS } from './words.ts';

/** The request for help. Files are only pretended: nobody shall hand their papers to a practice copy. */
export function HelpForm({ onSent }: { readonly onSent: () => void }) {
  const words = useWords(LOGIN_TEXTS);
  const { busy, ask } = useServer();
  const [document, setDocument] = useState(false);
  const [selfie, setSelfie] = useState(false);
  const [contact, setContact] = useState('');
  const [tried, setTried] = useState(false);
  const complete = document && selfie;

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (complete && isEmail(contact)) ask(onSent);
      }}
    >
      <ViewHeading text={words.helpTitle} />
      <p class="lead">{words.helpLead}</p>
      <Attachment
        title={words.document}
        hint={words.documentHint}
        there={document}
        onAttach={() => setDocument(true)}
      />
      <Attachment title={words.selfie} there={selfie} onAttach={() => setSelfie(true)} />
      {tried && !complete && (
        <p class="problem" role="alert">
          {words.filesMissing}
        </p>
      )}
      <TextField
        label={words.contact}
        keys="email"
        value={contact}
        error={tried && !isEmail(contact) ? words.emailMissing : undefined}
        onInput={setContact}
      />
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.send}
        </button>
      </div>
    </form>
  );
}

type AttachmentProps = {
  readonly title: string;
  readonly hint?: string;
  readonly there: boolean;
  readonly onAttach: () => void;
};

function Attachment({ title, hint, there, onAttach }: AttachmentProps) {
  const words = useWords(LOGIN_TEXTS);
  return (
    <div class="access">
      <div>
        <strong>{title}</strong>
        {hint && <p class="small">{hint}</p>}
      </div>
      {there ? (
        <p role="status">{words.attached}</p>
      ) : (
        <button type="button" class="button" aria-label={`${words.attach}: ${title}`} onClick={onAttach}>
          {words.attach}
        </button>
      )}
    </div>
  );
}

/** After the request: there is nothing to do but wait. */
export function HelpSent({ onBack }: { readonly onBack: () => void }) {
  const words = useWords(LOGIN_TEXTS);
  return (
    <div class="form">
      <ViewHeading text={words.sentTitle} />
      <p class="lead">{words.sentLead}</p>
      <button type="button" class="button" onClick={onBack}>
        {words.toLogin}
      </button>
    </div>
  );
}
