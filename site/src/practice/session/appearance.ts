import { sliceOf } from './slice.ts';

export type Theme = 'light' | 'dark' | 'automatic' | 'other';

/** How the interface looks: what the account's settings say, unless the address asks for a look. */
export const appearance = sliceOf<{ readonly theme: Theme }, { readonly type: 'choose'; readonly theme: Theme }>(
  ({ theme }) => ({ theme: theme === 'own' ? 'automatic' : theme }),
  (_state, { theme }) => ({ theme }),
);
