import { STONES } from '../tokens.ts';

/** The three stones. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      {STONES.map((stone) => (
        <path key={stone.color} fill={stone.color} d={stone.path} />
      ))}
    </svg>
  );
}
