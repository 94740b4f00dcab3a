import { sliceOf } from '../../session/slice.ts';

export const SCOPES = ['all', 'accounts', 'domain', 'drive', 'mail'] as const;
export type Scope = (typeof SCOPES)[number];

export const VALIDITIES = ['unlimited', 'month', 'halfYear', 'year'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** An API token. Its value is shown once and kept nowhere. */
export type Token = {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly validity: Validity;
  readonly created: string;
};

export type TokensEvent =
  | { readonly type: 'create'; readonly token: Omit<Token, 'id'> }
  | { readonly type: 'revoke'; readonly ids: readonly string[] };

const FIRST_TOKENS: readonly Token[] = [
  { id: 'backup', name: 'Backup script', scope: 'drive', validity: 'unlimited', created: '09.02.2026' },
  { id: 'dns', name: 'DNS renewal', scope: 'domain', validity: 'year', created: '17.06.2026' },
];

export const tokens = sliceOf<readonly Token[], TokensEvent>(
  ({ organization }) => (organization === 'empty' ? [] : FIRST_TOKENS),
  tokensAfter,
);

export function tokensAfter(all: readonly Token[], event: TokensEvent): readonly Token[] {
  switch (event.type) {
    case 'create':
      return [{ ...event.token, id: freeId(all) }, ...all];
    case 'revoke':
      return all.filter(({ id }) => !event.ids.includes(id));
  }
}

function freeId(all: readonly Token[]): string {
  let number = all.length;
  while (all.some(({ id }) => id === `token-${number}`)) number += 1;
  return `token-${number}`;
}
