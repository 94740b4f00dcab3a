import { describe, expect, test } from 'vitest';
import { vatProblem } from '../../../site/src/practice/areas/organization/vat-number.ts';
import { isTaken, type Tag, tagsAfter } from '../../../site/src/practice/areas/products/tags.ts';
import { clientsCsv } from '../../../site/src/practice/areas/reseller/clients-csv.ts';
import { isLastLegal, type User, usersAfter } from '../../../site/src/practice/areas/users/users.ts';

describe('the VAT number', () => {
  test.each([
    ['FR12 345 678 901', 'FR'],
    ['de123456789', 'DE'],
    ['BE0123.456.789', 'BE'],
    ['', 'CH'],
  ] as const)('%s will do for %s', (number, country) => expect(vatProblem(number, country)).toBeUndefined());

  test('one of another country, or a Swiss one, will not do', () => {
    expect(vatProblem('FR12345678901', 'DE')).toBe('wrong');
    expect(vatProblem('CHE123456789', 'CH')).toBe('swiss');
  });
});

describe('tags', () => {
  const FIRST: readonly Tag[] = [{ id: 'a', name: 'Clients', color: 'blue', products: ['site'] }];

  test('a new tag is on the product it was made for, and on no other', () => {
    const [, made] = tagsAfter(FIRST, { type: 'add', name: 'Shop', color: 'green', product: 'mail' });
    expect(made?.products).toEqual(['mail']);
  });

  test('a tag goes on a product and off again, keeps its products when it is renamed, and is gone when deleted', () => {
    const on = tagsAfter(FIRST, { type: 'toggle', id: 'a', product: 'mail' });
    expect(on[0]?.products).toEqual(['site', 'mail']);
    expect(tagsAfter(on, { type: 'toggle', id: 'a', product: 'site' })[0]?.products).toEqual(['mail']);
    expect(tagsAfter(on, { type: 'edit', id: 'a', name: 'Kunden', color: 'violet' })[0]).toMatchObject({
      name: 'Kunden',
      products: ['site', 'mail'],
    });
    expect(tagsAfter(on, { type: 'delete', id: 'a' })).toEqual([]);
  });

  test('no two tags have the same name, but one may keep its own', () => {
    expect(isTaken(FIRST, ' clients ')).toBe(true);
    expect(isTaken(FIRST, 'Clients', 'a')).toBe(false);
  });
});

describe('users', () => {
  const legal: User = { email: 'a@x.example', name: 'A', role: 'legal', products: undefined };
  const other: User = { email: 'b@x.example', name: 'B', role: 'admin', products: undefined };

  test('the last legal representative can neither go nor change the role', () => {
    const all = [legal, other];
    expect(isLastLegal(all, legal.email)).toBe(true);
    expect(usersAfter(all, { type: 'remove', email: legal.email })).toEqual(all);
    expect(usersAfter(all, { type: 'change-role', email: legal.email, role: 'admin' })).toEqual(all);
  });

  test('once there is another one, the former can go', () => {
    const all = usersAfter([legal, other], { type: 'change-role', email: other.email, role: 'legal' });
    expect(usersAfter(all, { type: 'remove', email: legal.email }).map(({ name }) => name)).toEqual(['B']);
  });
});

test('the CSV file keeps quotes and separators in their field, and no field is run as a formula', () => {
  const client = {
    id: 'a',
    name: '=SUM("A"; 1)',
    email: 'a@x.example',
    access: 'full',
    status: 'accepted',
    turnover: 12.5,
  } as const;
  expect(clientsCsv([client], ['Client', 'E-mail', 'CHF'])).toBe(
    '"Client";"E-mail";"CHF"\r\n"\'=SUM(""A""; 1)";"a@x.example";"12.50"',
  );
});
