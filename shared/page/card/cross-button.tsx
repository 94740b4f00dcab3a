import { LineIcon } from './line-icon.tsx';

/** Takes the dock to the other side, by a press or by an arrow key. */
export function CrossButton({ name, cross }: { name: string; cross(): void }) {
  return (
    <button type="button" class="plain icon" data-move aria-label={name} title={name} onClick={cross}>
      <LineIcon path="M1.5 8h13M4.5 5l-3 3 3 3M11.5 5l3 3-3 3" />
    </button>
  );
}
