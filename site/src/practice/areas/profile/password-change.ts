/** What somebody typed to change a password. It is looked at here and kept nowhere. */
export type PasswordChange = { readonly current: string; readonly next: string; readonly again: string };

export type PasswordProblem = 'missing' | 'short' | 'same' | 'differs';

/** What stands in the way of a new password, field by field. */
export function problemsOf({
  current,
  next,
  again,
}: PasswordChange): Partial<Record<keyof PasswordChange, PasswordProblem>> {
  const wrongNext = next === '' ? 'missing' : next.length < 8 ? 'short' : next === current ? 'same' : undefined;
  return {
    ...(current === '' && { current: 'missing' as const }),
    ...(wrongNext && { next: wrongNext }),
    ...(again !== next && { again: 'differs' as const }),
  };
}
