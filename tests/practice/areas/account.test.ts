import { describe, expect, test } from 'vitest';
import { looksLikeCode } from '../../../site/src/practice/areas/login/login-step.ts';
import { type AppPassword, passwordsAfter } from '../../../site/src/practice/areas/passwords/passwords.ts';
import { problemsOf } from '../../../site/src/practice/areas/profile/password-change.ts';
import { type Token, tokensAfter } from '../../../site/src/practice/areas/tokens/tokens.ts';
import { accountOf, accountsAfter, FIRST_ACCOUNTS } from '../../../site/src/practice/session/accounts.ts';

describe('a password that somebody else may know', () => {
  test('is changed only to another, long enough, typed twice', () => {
    expect(problemsOf({ current: 'old', next: 'new-password', again: 'new-password' })).toEqual({});
    expect(problemsOf({ current: '', next: '', again: '' })).toEqual({ current: 'missing', next: 'missing' });
    expect(problemsOf({ current: 'old', next: 'short', again: 'shor' })).toEqual({ next: 'short', again: 'differs' });
    expect(problemsOf({ current: 'the-same-1', next: 'the-same-1', again: 'the-same-1' })).toEqual({ next: 'same' });
  });
});

describe('application passwords', () => {
  const FIRST: readonly AppPassword[] = [
    { name: 'Mail', created: '01.01.2026', used: undefined },
    { name: 'Scan', created: '01.01.2026', used: undefined },
  ];

  test('a new one appears, a revoked one is gone, and all can go at once', () => {
    const grown = passwordsAfter(FIRST, { type: 'generate', name: 'Phone', created: '02.01.2026' });
    expect(grown.map(({ name }) => name)).toEqual(['Phone', 'Mail', 'Scan']);
    expect(passwordsAfter(grown, { type: 'revoke', name: 'Mail' }).map(({ name }) => name)).toEqual(['Phone', 'Scan']);
    expect(passwordsAfter(grown, { type: 'revoke-all' })).toEqual([]);
  });
});

describe('API tokens', () => {
  const token = { name: 'CI', scope: 'mail', validity: 'year', created: '01.01.2026' } as const;

  test('those that were ticked are revoked, and a new one never takes the place of another', () => {
    const grown = [0, 1, 2].reduce<readonly Token[]>((all) => tokensAfter(all, { type: 'create', token }), []);
    const [first, second, third] = grown.map(({ id }) => id);
    const left = tokensAfter(grown, { type: 'revoke', ids: [second ?? ''] });
    expect(left.map(({ id }) => id)).toEqual([first, third]);
    const again = tokensAfter(left, { type: 'create', token });
    expect(new Set(again.map(({ id }) => id)).size).toBe(3);
  });
});

describe('the login', () => {
  test('remembers somebody new once, and forgets whom it is told to', () => {
    const guest = accountOf('guest@example.example', FIRST_ACCOUNTS.remembered);
    const used = accountsAfter(accountsAfter(FIRST_ACCOUNTS, { type: 'use', account: guest }), {
      type: 'use',
      account: guest,
    });
    expect(used.current).toEqual(guest);
    expect(used.remembered.map(({ id }) => id)).toEqual(['camille', 'robin', guest.id]);
    expect(accountsAfter(used, { type: 'forget', id: 'robin' }).remembered.map(({ id }) => id)).not.toContain('robin');
  });

  test('knows again whom it remembers', () => {
    const robin = accountOf('robin.keller@verdier.example', FIRST_ACCOUNTS.remembered);
    expect(robin.id).toBe('robin');
  });

  test('takes any code that has the form of one', () => {
    expect(looksLikeCode('123 456', 'code')).toBe(true);
    expect(looksLikeCode('12345', 'sms')).toBe(false);
    expect(looksLikeCode('abcd-efgh', 'recovery')).toBe(true);
    expect(looksLikeCode('abcd', 'recovery')).toBe(false);
  });
});
