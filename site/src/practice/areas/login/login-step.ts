import type { Account } from '../../session/accounts.ts';

/** The screens of the login. `account` is whom somebody says they are. */
export type LoginStep =
  | { readonly at: 'password'; readonly account: Account }
  | { readonly at: 'list' }
  | { readonly at: 'credentials' }
  | { readonly at: 'code' | 'methods' | 'sms' | 'recovery'; readonly account: Account }
  | { readonly at: 'help'; readonly account: Account }
  | { readonly at: 'help-sent' };

export type CodeKind = 'code' | 'sms' | 'recovery';

/** Whether what was typed has the form of such a code. Which one it is does not matter here. */
export function looksLikeCode(typed: string, kind: CodeKind): boolean {
  const plain = typed.replace(/[\s-]/g, '');
  return kind === 'recovery' ? plain.length >= 8 : /^\d{6}$/.test(plain);
}
