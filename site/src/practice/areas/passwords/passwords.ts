import { sliceOf } from '../../session/slice.ts';

/** An application password. What it opens with is shown once and kept nowhere. */
export type AppPassword = { readonly name: string; readonly created: string; readonly used: string | undefined };

export type PasswordsEvent =
  | { readonly type: 'generate'; readonly name: string; readonly created: string }
  | { readonly type: 'revoke'; readonly name: string }
  | { readonly type: 'revoke-all' };

const FIRST_PASSWORDS: readonly AppPassword[] = [
  { name: 'Thunderbird', created: '12.01.2026', used: '20.11.2026' },
  { name: 'iPhone Camille', created: '03.03.2026', used: '21.11.2026' },
  { name: 'Scan-to-mail', created: '28.08.2025', used: undefined },
];

export const passwords = sliceOf<readonly AppPassword[], PasswordsEvent>(
  ({ organization }) => (organization === 'empty' ? [] : FIRST_PASSWORDS),
  passwordsAfter,
);

export function passwordsAfter(all: readonly AppPassword[], event: PasswordsEvent): readonly AppPassword[] {
  switch (event.type) {
    case 'generate':
      return [{ name: event.name, created: event.created, used: undefined }, ...all];
    case 'revoke':
      return all.filter(({ name }) => name !== event.name);
    case 'revoke-all':
      return [];
  }
}
