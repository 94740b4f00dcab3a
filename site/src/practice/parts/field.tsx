import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was entered, if anything. */
  readonly error?: string | undefined;
};

type TextProps = FieldProps & {
  /** Which keys a phone offers. */
  readonly keys?: 'text' | 'email';
  readonly value: string;
  readonly onInput: (value: string) => void;
};

/** A line to type in, with its label, a hint and what is wrong. */
export function TextField({ keys = 'text', value, onInput, ...field }: TextProps) {
  return (
    <LabelledField {...field}>
      {(about) => (
        <input
          {...about}
          type="text"
          inputMode={keys}
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}

type SelectProps = FieldProps & {
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
};

/** A list to choose one thing from. */
export function SelectField({ value, options, onChange, ...field }: SelectProps) {
  return (
    <LabelledField {...field}>
      {(about) => (
        <select {...about} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}

/** What a control needs to know of its label, hint and error. */
export type About = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

type LabelledProps = FieldProps & { readonly children: (about: About) => ComponentChildren };

/** A control with its label above, and its hint and error below. */
export function LabelledField({ label, hint, error, children }: LabelledProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': true }) })}
      {hint && (
        <p id={`${id}-hint`} class="small">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="problem">
          {error}
        </p>
      )}
    </div>
  );
}
