import { CAMILLE } from '../../session/accounts.ts';
import { sliceOf } from '../../session/slice.ts';

export const ROLES = ['legal', 'admin', 'collaborator'] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who may work in the organization. */
export type User = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** Nothing: all products. */
  readonly products: readonly string[] | undefined;
};

export type UsersEvent =
  | { readonly type: 'add'; readonly user: User }
  | { readonly type: 'change-role'; readonly email: string; readonly role: Role }
  | { readonly type: 'change-products'; readonly email: string; readonly products: readonly string[] }
  | { readonly type: 'remove'; readonly email: string };

const YOU: User = { email: CAMILLE.email, name: CAMILLE.name, role: 'legal', products: undefined };

const OTHERS: readonly User[] = [
  { email: 'robin.keller@verdier.example', name: 'Robin Keller', role: 'admin', products: undefined },
  { email: 'aline.favre@verdier.example', name: 'Aline Favre', role: 'legal', products: undefined },
  { email: 'noe.tanner@verdier.example', name: 'Noé Tanner', role: 'collaborator', products: ['mail-verdier'] },
];

export const users = sliceOf<readonly User[], UsersEvent>(({ organization, role }) => {
  const you = role === 'collaborator' ? { ...YOU, role } : YOU;
  return organization === 'empty' ? [you] : [you, ...OTHERS];
}, usersAfter);

export function usersAfter(all: readonly User[], event: UsersEvent): readonly User[] {
  switch (event.type) {
    case 'add':
      return [...all, event.user];
    case 'change-role':
      return isLastLegal(all, event.email) ? all : changed(all, event.email, { role: event.role });
    case 'change-products':
      return changed(all, event.email, { products: event.products });
    case 'remove':
      return isLastLegal(all, event.email) ? all : all.filter(({ email }) => email !== event.email);
  }
}

/** Whether nobody else is legal representative. Then the role stays, and so does the person. */
export function isLastLegal(all: readonly User[], email: string): boolean {
  const legal = all.filter(({ role }) => role === 'legal');
  return legal.length === 1 && legal[0]?.email === email;
}

function changed(all: readonly User[], email: string, change: Partial<User>): readonly User[] {
  return all.map((user) => (user.email === email ? { ...user, ...change } : user));
}
