import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { after } from '../after.ts';
import { usePractice } from '../practice-context.ts';

/** A view that shows after the delay which the address asks for; at once when it asks for none. */
export function Late({ children }: { readonly children: ComponentChildren }) {
  const { state, words } = usePractice();
  const { delay } = state.conditions;
  const [ready, setReady] = useState(delay === 0);

  useEffect(() => {
    const ending = new AbortController();
    if (delay > 0) after(delay, () => setReady(true), ending.signal);
    return () => ending.abort();
  }, [delay]);

  return ready ? (
    children
  ) : (
    <p class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {words.loading}
    </p>
  );
}
