import { useState } from 'preact/hooks';
import { SelectField, TextField } from '../../parts/field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { StepHeading } from '../../parts/view-heading.tsx';
import { PARTS } from '../../parts/words.ts';
import { useWords } from '../../session/practice-context.ts';
import { KINDS, type Kind } from '../organization/details.ts';
import { COUNTRIES, type Country, vatProblem } from '../organization/vat-number.ts';
import { ORGANIZATION_TEXTS } from '../organization/words.ts';
import { SIGN_UP_TEXTS } from './words.ts';

export type Entity = {
  readonly kind: Kind | undefined;
  readonly name: string;
  readonly country: Country;
  readonly vat: string;
};

type Props = { readonly entity: Entity; readonly onChange: (entity: Entity) => void; readonly onNext: () => void };

/** What kind of entity, where it is, and for a company its VAT number. */
export function EntityStep({ entity, onChange, onNext }: Props) {
  const words = useWords(SIGN_UP_TEXTS);
  const said = useWords(ORGANIZATION_TEXTS);
  const { required } = useWords(PARTS);
  const [tried, setTried] = useState(false);
  const { kind, name, country, vat } = entity;
  const company = kind === 'company';
  const problem = company ? vatProblem(vat, country) : undefined;
  const vatError = problem && { swiss: said.vatSwiss, wrong: said.vatWrong }[problem];
  const fine = kind !== undefined && name.trim() !== '' && !vatError;

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fine) onNext();
      }}
    >
      <StepHeading text={words.stepEntity} />
      <RadioGroup
        legend={said.kind}
        value={kind}
        error={tried && !kind ? words.kindMissing : undefined}
        options={KINDS.map((value) => ({ value, text: said[value] }))}
        onChange={(chosen) => onChange({ ...entity, kind: chosen })}
      />
      <TextField
        label={said.name}
        value={name}
        error={tried && name.trim() === '' ? required : undefined}
        onInput={(typed) => onChange({ ...entity, name: typed })}
      />
      <SelectField
        label={said.country}
        value={country}
        options={COUNTRIES.map((value) => [value, said[value]])}
        onChange={(value) => onChange({ ...entity, country: COUNTRIES.find((known) => known === value) ?? 'CH' })}
      />
      {company && (
        <TextField
          label={said.vat}
          hint={said.vatHint}
          value={vat}
          error={tried ? vatError : undefined}
          onInput={(typed) => onChange({ ...entity, vat: typed })}
        />
      )}
      <div class="wizard-foot">
        <button type="submit" class="button primary">
          {words.next}
        </button>
      </div>
    </form>
  );
}
