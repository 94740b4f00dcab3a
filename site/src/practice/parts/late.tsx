import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { after } from '../after.ts';
import { usePractice } from '../session/practice-context.ts';
import { SERVER_TIME } from '../session/server-time.ts';
import { Loading } from './loading.tsx';

type Props = { readonly children: ComponentChildren };

/** A view that shows after the delay which the address asks for; at once when it asks for none. */
export function Late({ children }: Props) {
  return useArrived(usePractice().session.conditions.delay) ? children : <Loading />;
}

/** What a page shows once the server has answered, while its heading stands already: at once, but on a slow network. */
export function Fetched({ children }: Props) {
  const slow = usePractice().session.conditions.network === 'slow';
  return useArrived(slow ? SERVER_TIME.slow : 0) ? children : <Loading />;
}

function useArrived(time: number): boolean {
  const [arrived, setArrived] = useState(time === 0);

  useEffect(() => {
    const ending = new AbortController();
    if (time > 0) after(time, () => setArrived(true), ending.signal);
    return () => ending.abort();
  }, [time]);

  return arrived;
}
