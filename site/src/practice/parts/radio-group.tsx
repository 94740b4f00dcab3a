import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly hint?: string }[];
  readonly value: Value | undefined;
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
};

/** One of a few answers. */
export function RadioGroup<Value extends string>({ legend, options, value, error, onChange }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="radios" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input type="radio" name={id} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>
            {option.text}
            {option.hint && <span class="small below">{option.hint}</span>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} class="problem">
          {error}
        </p>
      )}
    </fieldset>
  );
}
