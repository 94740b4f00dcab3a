/** Takes the dock to the other side, by a press or by an arrow key. */
export function CrossButton({ name, cross }: { name: string; cross(): void }) {
  return (
    <button type="button" class="plain icon" data-move aria-label={name} title={name} onClick={cross}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M1.5 8h13M4.5 5l-3 3 3 3M11.5 5l3 3-3 3"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
