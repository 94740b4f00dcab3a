import { sliceOf } from './slice.ts';

/** Somebody whom this browser remembers. Invented, like all people here. */
export type Account = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly email: string;
};

export const ORGANIZATION = 'Atelier Verdier Sàrl';

export const CAMILLE: Account = {
  id: 'camille',
  name: 'Camille Morel',
  initials: 'CM',
  email: 'camille.morel@verdier.example',
};

const ROBIN: Account = { id: 'robin', name: 'Robin Keller', initials: 'RK', email: 'robin.keller@verdier.example' };

export type Accounts = {
  readonly remembered: readonly Account[];
  readonly current: Account;
  /** What the login page begins with: the password of the current account, or the list of all. */
  readonly leftFor: 'password' | 'list';
};

export type AccountsEvent =
  | { readonly type: 'use'; readonly account: Account }
  | { readonly type: 'forget'; readonly id: string }
  | { readonly type: 'leave'; readonly for: Accounts['leftFor'] };

export const FIRST_ACCOUNTS: Accounts = { remembered: [CAMILLE, ROBIN], current: CAMILLE, leftFor: 'password' };

/** Who is logged in, and whom the login page remembers. */
export const accounts = sliceOf<Accounts, AccountsEvent>(() => FIRST_ACCOUNTS, accountsAfter);

export function accountsAfter(state: Accounts, event: AccountsEvent): Accounts {
  switch (event.type) {
    case 'use': {
      const known = state.remembered.some(({ email }) => email === event.account.email);
      return {
        ...state,
        current: event.account,
        remembered: known ? state.remembered : [...state.remembered, event.account],
      };
    }
    case 'forget':
      return { ...state, remembered: state.remembered.filter(({ id }) => id !== event.id) };
    case 'leave':
      return { ...state, leftFor: event.for };
  }
}

/** Somebody who logs in with an address that the browser does not remember. */
export function accountOf(email: string, remembered: readonly Account[]): Account {
  const known = remembered.find((account) => account.email === email);
  const name = email.split('@')[0] || email;
  return known ?? { id: email, name, initials: name.slice(0, 2).toUpperCase(), email };
}
