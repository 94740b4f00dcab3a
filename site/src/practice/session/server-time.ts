import { useEffect, useRef, useState } from 'preact/hooks';
import { after } from '../after.ts';
import { usePractice } from './practice-context.ts';

/** Milliseconds that our server, which does not exist, takes to answer. */
export const SERVER_TIME = { fast: 250, slow: 3000 };

/** Does what a server would have to agree to, a moment later; `busy` until then. Asked again meanwhile, it does nothing. */
export function useServer(): { readonly busy: boolean; readonly ask: (then: () => void) => void } {
  const { network } = usePractice().session.conditions;
  const [busy, setBusy] = useState(false);
  const ending = useRef(new AbortController());

  useEffect(() => {
    const { current } = ending;
    return () => current.abort();
  }, []);

  function ask(then: () => void): void {
    if (busy) return;
    setBusy(true);
    const done = () => {
      setBusy(false);
      then();
    };
    after(SERVER_TIME[network], done, ending.current.signal);
  }

  return { busy, ask };
}
