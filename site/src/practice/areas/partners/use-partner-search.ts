import { useEffect, useState } from 'preact/hooks';
import { after } from '../../after.ts';
import { usePractice } from '../../session/practice-context.ts';
import { type Partner, partnersMatching } from '../../session/sample-partners.ts';
import { SERVER_TIME } from '../../session/server-time.ts';

export type PartnerSearch =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  | { readonly state: 'done'; readonly partners: readonly Partner[] };

const FEWEST_CHARACTERS = 2;
/** As long as a search on a server might take, so that the waiting state is seen; longer where the address asks for it. */
const SEARCH_TIME = 400;

/** Searches the sample partners a moment after the last key, as a search on a server would. */
export function usePartnerSearch(query: string): PartnerSearch {
  const wanted = query.trim();
  const { delay, network } = usePractice().session.conditions;
  const time = Math.max(SEARCH_TIME, delay, network === 'slow' ? SERVER_TIME.slow : 0);
  const [found, setFound] = useState<{ readonly query: string; readonly partners: readonly Partner[] }>();

  useEffect(() => {
    const ending = new AbortController();
    if (wanted.length >= FEWEST_CHARACTERS) {
      after(time, () => setFound({ query: wanted, partners: partnersMatching(wanted) }), ending.signal);
    }
    return () => ending.abort();
  }, [wanted, time]);

  if (wanted.length < FEWEST_CHARACTERS) return { state: 'idle' };
  return found?.query === wanted ? { state: 'done', partners: found.partners } : { state: 'searching' };
}
