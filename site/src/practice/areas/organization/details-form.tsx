import { useState } from 'preact/hooks';
import { CheckBox } from '../../parts/check-box.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { ViewHeading } from '../../parts/view-heading.tsx';
import { PARTS } from '../../parts/words.ts';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { useServer } from '../../session/server-time.ts';
import { type Details, details, KINDS } from './details.ts';
import { TermsLink } from './terms-link.tsx';
import { COUNTRIES, vatProblem } from './vat-number.ts';
import { ORGANIZATION_TEXTS } from './words.ts';

/** Edits the details of the organization. The general terms have to be accepted each time. */
export function DetailsForm({ onEnd }: { readonly onEnd: () => void }) {
  const { tell } = usePractice();
  const words = useWords(ORGANIZATION_TEXTS);
  const parts = useWords(PARTS);
  const [kept, tellDetails] = useSlice(details);
  const { busy, ask } = useServer();
  const [draft, setDraft] = useState(kept);
  const [accepted, setAccepted] = useState(false);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Details>) => setDraft({ ...draft, ...part });

  const problem = draft.kind === 'company' ? vatProblem(draft.vat, draft.country) : undefined;
  const vatError = problem && { swiss: words.vatSwiss, wrong: words.vatWrong }[problem];
  const nameError = draft.name.trim() === '' ? parts.required : undefined;

  function save(): void {
    setTried(true);
    if (vatError || nameError || !accepted) return;
    ask(() => {
      tellDetails({ type: 'save', details: draft });
      tell({ type: 'say', text: words.saved });
      onEnd();
    });
  }

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ViewHeading text={words.editTitle} />
      <TextField
        label={words.name}
        value={draft.name}
        error={tried ? nameError : undefined}
        onInput={(name) => change({ name })}
      />
      <RadioGroup
        legend={words.kind}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, text: words[value] }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField label={words.address} value={draft.address} onInput={(address) => change({ address })} />
      <SelectField
        label={words.country}
        value={draft.country}
        options={COUNTRIES.map((value) => [value, words[value]])}
        onChange={(value) => change({ country: COUNTRIES.find((known) => known === value) ?? 'CH' })}
      />
      {draft.kind === 'company' && (
        <TextField
          label={words.vat}
          hint={words.vatHint}
          value={draft.vat}
          error={tried ? vatError : undefined}
          onInput={(vat) => change({ vat })}
        />
      )}
      <TermsLink />
      <CheckBox checked={accepted} onChange={setAccepted}>
        {words.terms}
      </CheckBox>
      {tried && !accepted && (
        <p class="problem" role="alert">
          {words.termsMissing}
        </p>
      )}
      <div class="wizard-foot">
        <button type="button" class="button quiet" onClick={onEnd}>
          {parts.cancel}
        </button>
        <button type="submit" class="button primary" aria-disabled={busy}>
          {words.save}
        </button>
      </div>
    </form>
  );
}
