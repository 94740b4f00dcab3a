type Props = { readonly label: string; readonly names: readonly string[]; readonly current: number };

/** The steps of a wizard, and the one it is at. */
export function StepList({ label, names, current }: Props) {
  return (
    <ol class="wizard-steps" aria-label={label}>
      {names.map((name, index) => (
        <li
          key={name}
          class={index < current ? 'passed' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
