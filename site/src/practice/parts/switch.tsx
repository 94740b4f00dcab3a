import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
};

/** Something that is on or off, and changes at once. */
export function Switch({ label, on, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <div class="switch-line">
      <span id={id}>{label}</span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={id}
        disabled={disabled}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
