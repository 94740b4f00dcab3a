import { LabelledField } from './field.tsx';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onInput: (value: string) => void;
};

/** A password. It is said to be a code for once, which browsers do not offer to keep. */
export function PasswordField({ value, onInput, ...field }: Props) {
  return (
    <LabelledField {...field}>
      {(about) => (
        <input
          {...about}
          type="password"
          autocomplete="one-time-code"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </LabelledField>
  );
}
