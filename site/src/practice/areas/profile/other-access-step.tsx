import { useState } from 'preact/hooks';
import { StepHeading } from '../../parts/view-heading.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { passwords } from '../passwords/passwords.ts';
import { tokens } from '../tokens/tokens.ts';
import { PROFILE_TEXTS } from './words.ts';

/** Second step: one button after the other takes away what else opens the account. */
export function OtherAccessStep({ onNext }: { readonly onNext: () => void }) {
  const words = useWords(PROFILE_TEXTS);
  const [allPasswords, tellPasswords] = useSlice(passwords);
  const [allTokens, tellTokens] = useSlice(tokens);
  const [signedOut, setSignedOut] = useState(false);
  const left = [!signedOut, allPasswords.length > 0, allTokens.length > 0].some(Boolean);
  return (
    <>
      <StepHeading text={words.accessTitle} />
      <p class="lead">{words.accessLead}</p>
      <ul class="access-list">
        <Access title={words.devices} lead={words.devicesLead} gone={signedOut} onDelete={() => setSignedOut(true)} />
        <Access
          title={words.passwords}
          lead={words.passwordsLead(allPasswords.length)}
          gone={allPasswords.length === 0}
          onDelete={() => tellPasswords({ type: 'revoke-all' })}
        />
        <Access
          title={words.tokens}
          lead={words.tokensLead(allTokens.length)}
          gone={allTokens.length === 0}
          onDelete={() => tellTokens({ type: 'revoke', ids: allTokens.map(({ id }) => id) })}
        />
      </ul>
      {left && <p class="small">{words.notYet}</p>}
      <p>
        <button type="button" class="button primary" disabled={left} onClick={onNext}>
          {words.next}
        </button>
      </p>
    </>
  );
}

type AccessProps = {
  readonly title: string;
  readonly lead: string;
  readonly gone: boolean;
  readonly onDelete: () => void;
};

function Access({ title, lead, gone, onDelete }: AccessProps) {
  const words = useWords(PROFILE_TEXTS);
  const { busy, ask } = useServer();
  return (
    <li class="access">
      <div>
        <strong>{title}</strong>
        <p class="small">{lead}</p>
      </div>
      {gone ? (
        <p role="status">{words.gone}</p>
      ) : (
        <button
          type="button"
          class="button danger"
          aria-disabled={busy}
          aria-label={words.deleteOf(title)}
          onClick={() => ask(onDelete)}
        >
          {words.delete}
        </button>
      )}
    </li>
  );
}
