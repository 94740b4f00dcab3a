import { type Account, accounts } from '../../session/accounts.ts';
import { queryOf } from '../../session/conditions.ts';
import { managerOrigin } from '../../session/login-host.ts';
import { addressOf } from '../../session/pages.ts';
import { usePractice, useSlice } from '../../session/practice-context.ts';

/** Logs somebody in, and goes to the page that they wanted. */
export function useSignIn(): (account: Account) => void {
  const { visit, tell } = usePractice();
  const [, tellAccounts] = useSlice(accounts);
  return (account) => {
    const manager = managerOrigin(location.origin);
    if (manager) {
      const wanted = (visit.returnTo && addressOf(visit.returnTo, visit)) ?? '/';
      location.assign(manager + wanted + queryOf(visit.conditions));
      return;
    }
    tellAccounts({ type: 'use', account });
    tellAccounts({ type: 'leave', for: 'password' });
    tell({ type: 'signed-in' });
  };
}
