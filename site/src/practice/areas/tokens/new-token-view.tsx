import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../parts/field.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { PasswordDialog } from '../../parts/password-dialog.tsx';
import { Secret } from '../../parts/secret.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { PARTS } from '../../parts/words.ts';
import { inventedSecret } from '../../session/invented-secret.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { today } from '../../session/today.ts';
import { SCOPES, tokens, VALIDITIES, type Validity } from './tokens.ts';
import { TOKEN_TEXTS } from './words.ts';

/** The form for a new token, then the token, once. */
export function NewTokenView() {
  const words = useWords(TOKEN_TEXTS);
  const [secret, setSecret] = useState<string>();
  if (!secret) return <NewTokenForm onCreated={() => setSecret(inventedSecret(32))} />;
  return (
    <>
      <ViewHeading text={words.newTitle} />
      <p class="lead">{words.newLead}</p>
      <Secret value={secret} />
      <p>
        <PageLink to={{ page: 'tokens' }} class="button">
          {words.toList}
        </PageLink>
      </p>
    </>
  );
}

function NewTokenForm({ onCreated }: { readonly onCreated: () => void }) {
  const words = useWords(TOKEN_TEXTS);
  const { cancel } = useWords(PARTS);
  const [, tell] = useSlice(tokens);
  const [name, setName] = useState('');
  const [product, setProduct] = useState('');
  const [validity, setValidity] = useState<Validity>('unlimited');
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const scope = SCOPES.find((known) => known === product);

  return (
    <>
      <ViewHeading text={words.formTitle} />
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!scope);
          setAsking(scope !== undefined);
        }}
      >
        <TextField label={words.nameLabel} hint={words.nameHint} value={name} onInput={setName} />
        <SelectField
          label={words.productLabel}
          hint={words.productHint}
          error={missing ? words.productMissing : undefined}
          value={product}
          options={[['', words.choose], ...SCOPES.map((known) => [known, words[known]] as const)]}
          onChange={setProduct}
        />
        <SelectField
          label={words.validityLabel}
          value={validity}
          options={VALIDITIES.map((known) => [known, words[known]])}
          onChange={(value) => setValidity(VALIDITIES.find((known) => known === value) ?? 'unlimited')}
        />
        <div class="wizard-foot">
          <PageLink to={{ page: 'tokens' }} class="button quiet">
            {cancel}
          </PageLink>
          <button type="submit" class="button primary">
            {words.create}
          </button>
        </div>
      </form>
      {asking && scope && (
        <PasswordDialog
          onClose={() => setAsking(false)}
          onConfirm={() => {
            const token = { name: name.trim() || words.unnamed, scope, validity, created: today() };
            tell({ type: 'create', token });
            onCreated();
          }}
        />
      )}
    </>
  );
}
