import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  /** What is asked. With `labelledby`, a heading outside asks it. */
  readonly legend?: string;
  readonly labelledby?: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly hint?: string }[];
  readonly value: Value | undefined;
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
};

/** One of a few answers. */
export function RadioGroup<Value extends string>({
  legend,
  labelledby,
  options,
  value,
  error,
  onChange,
}: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="radios" aria-labelledby={labelledby} aria-describedby={error ? `${id}-error` : undefined}>
      {legend && <legend>{legend}</legend>}
      {options.map(({ value: answer, text, hint }) => (
        <div key={answer} class="check">
          <input
            type="radio"
            id={`${id}-${answer}`}
            name={id}
            checked={value === answer}
            aria-describedby={hint ? `${id}-${answer}-hint` : undefined}
            onChange={() => onChange(answer)}
          />
          <div>
            <label for={`${id}-${answer}`}>{text}</label>
            {hint && (
              <p id={`${id}-${answer}-hint`} class="small">
                {hint}
              </p>
            )}
          </div>
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} class="problem">
          {error}
        </p>
      )}
    </fieldset>
  );
}
