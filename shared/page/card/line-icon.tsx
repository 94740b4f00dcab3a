/** A drawing of lines in the colour of the words beside it, which say the same: nothing for screen readers. Sizes are in CSS px. */
export function LineIcon({ path, size = 16, stroke = 1.5 }: { path: string; size?: number; stroke?: number }) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={size} height={size} aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width={stroke}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
