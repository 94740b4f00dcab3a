import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type OpenPractice, openPractice } from './practice-browser.ts';

/** What is done in the areas of the practice Manager has its effect there and elsewhere, and what is wrong is said. */

let practice: OpenPractice;
let page: Page;

beforeAll(async () => {
  practice = await openPractice();
});
afterAll(() => practice?.close());
afterEach(() => expect(practice.complaints).toEqual([]));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const inDialog = (name: string) => dialog().getByRole('button', { name });
const row = (name: string) => page.getByRole('row', { name });
const link = (name: string) => page.getByRole('link', { name, exact: true });

test('an application password wants a name of its own, is shown once, and is gone when it is revoked', async () => {
  page = await practice.open('/v3/ng/profile/user/connection-history/application-password');
  await button('Generate an application password').click();
  await dialog().getByRole('textbox').fill('Thunderbird');
  await inDialog('Generate an application password').click();
  await dialog().getByText('There is already a password of this name.').waitFor();
  await dialog().getByRole('textbox').fill('Calendar');
  await inDialog('Generate an application password').click();
  await dialog()
    .getByText(/^practice-/)
    .waitFor();
  await inDialog('Close').click();
  expect(await row('Calendar').count()).toBe(1);
  expect(await page.getByText(/practice-[a-z0-9]{16}/).count()).toBe(0);
  await button('Actions, Calendar').click();
  await page.getByRole('menuitem', { name: 'Revoke' }).click();
  await inDialog('Revoke').click();
  await page.getByText('The password “Calendar” was revoked.').waitFor();
  expect(await row('Calendar').count()).toBe(0);
});

test('a token is created with a product and the password, and revoked once it is ticked', async () => {
  page = await practice.open('/v3/ng/profile/user/token/list');
  await button('Create a token').click();
  await button('Create a token').click();
  await page.getByText('Choose a product first.').waitFor();
  await page.getByLabel('Product or application').selectOption('mail');
  await button('Create a token').click();
  await dialog().getByLabel('Password', { exact: true }).fill('made-up');
  await inDialog('Confirm').click();
  await page.getByText(/^practice-/).waitFor();
  await link('Back to the tokens').click();
  await page.getByRole('checkbox', { name: 'Select Without a name' }).check();
  await button('Revoke').click();
  await inDialog('Revoke').click();
  await page.getByText('The token was revoked.').waitFor();
  expect(await row('Without a name').count()).toBe(0);
});

test('the assistant for a compromised password takes away passwords and tokens', async () => {
  page = await practice.open('/v3/ng/profile/user/dashboard');
  await link('Compromised password?').click();
  await button('Apply').click();
  expect(await page.getByText('Fill in this field.').count()).toBe(2);
  await page.getByLabel('Current password').fill('old');
  await page.getByLabel('New password', { exact: true }).fill('brand-new-1');
  await page.getByLabel('Repeat the new password').fill('brand-new-1');
  await button('Apply').click();
  await button('Next step').click();
  expect(await button('Next step').isDisabled()).toBe(true);
  for (const what of ['Connected devices', 'Application Password(s)', 'API tokens']) {
    await button(`Delete: ${what}`).click();
  }
  await button('Next step').click();
  await link('Check the security settings').click();
  await link('My profile').click();
  await page.getByText('0 application passwords').waitFor();
  await page.getByText('0 API tokens').waitFor();
});

test('a tag that is made on a product is one of the organization’s, and goes from the product with it', async () => {
  page = await practice.open('/v3/ng/products/ksuite/kdrive');
  await button('Add a tag to Plans 2026').click();
  await page.getByLabel('Choose a tag or type a new name').fill('Drawings');
  await page.getByLabel('Green').check();
  await button('Create the tag').click();
  await button('Done').click();
  await row('Plans 2026').getByText('Drawings').waitFor();
  await link('Tag management').click();
  await button('Actions, Drawings').click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await inDialog('Delete').click();
  await page.getByText('The tag “Drawings” was deleted.').waitFor();
  await link('Online storage').click();
  expect(await page.getByText('Drawings').count()).toBe(0);
});

test('a collaboration ends after two questions, the second one for the password', async () => {
  page = await practice.open('/v3/ng/accounts/partnerships/list');
  await button('Actions, Studio Pixelier').click();
  await page.getByRole('menuitem', { name: 'Stop the collaboration' }).click();
  await inDialog('Confirm').click();
  await inDialog('Remove the partner').click();
  await dialog().getByText('Fill in this field.').waitFor();
  await dialog().getByLabel('Password', { exact: true }).fill('made-up');
  await inDialog('Remove the partner').click();
  await page.getByText('The collaboration with Studio Pixelier has ended.').waitFor();
  expect(await row('Studio Pixelier').count()).toBe(0);
});

test('who pays is changed on the partner’s page, what the partner may do in the assistant', async () => {
  page = await practice.open('/v3/ng/accounts/partnerships/partner/nordlicht');
  await button('Edit').click();
  await dialog().getByLabel('The partner').check();
  await inDialog('Save').click();
  await page.getByText('The partner pays for orders and renewals.').waitFor();
  await link('All partners').click();
  await button('Actions, Nordlicht Webwerk GmbH').click();
  await page.getByRole('menuitem', { name: 'Edit access rights' }).click();
  await page.getByLabel('limited to a selection of products').check();
  await button('Continue').click();
  await button('Continue').click();
  await page.getByText('Choose at least one product first.').waitFor();
  await button(/^Mail/).click();
  await page.getByRole('checkbox', { name: 'verdier.example' }).check();
  await button('Continue').click();
  await link('Back to the partners').click();
  expect(await row('Nordlicht').textContent()).toContain('Limited access, 1 product');
});

test('the data of the clients that are ticked come as a CSV file', async () => {
  page = await practice.open('/v3/ng/reseller/clients/list');
  await page.getByRole('checkbox', { name: 'Select Alpina Bergsport AG' }).check();
  await button('Export as CSV').click();
  await dialog().getByLabel('Invoices').check();
  await inDialog('Confirm').click();
  const [file] = await Promise.all([page.waitForEvent('download'), inDialog('Export').click()]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.split('\r\n')).toEqual([
    '"Client";"E-mail";"CHF"',
    '"Alpina Bergsport AG";"office@alpina.example";"642.00"',
  ]);
});

test('the agreement comes as a PDF that says what it is', async () => {
  page = await practice.open('/v3/ng/accounts/organization/dpa');
  const [file] = await Promise.all([page.waitForEvent('download'), button('Generate').click()]);
  const pdf = await readFile(await file.path(), 'latin1');
  expect(pdf).toMatch(/^%PDF/);
  expect(pdf).toContain('This is not an agreement');
});

test('a wrong VAT number and terms that nobody accepted are said, then the details are saved', async () => {
  page = await practice.open('/v3/ng/accounts/organization/details');
  await button('Edit').click();
  await page.getByLabel('VAT number').fill('DE123456789');
  await button('Save').click();
  await page.getByText('This is not a VAT number of the country that is chosen.').waitFor();
  await page.getByText('Accept the general terms first.').waitFor();
  await page.getByLabel('VAT number').fill('FR12345678901');
  await page.getByRole('checkbox').check();
  await button('Save').click();
  await page.getByText('FR12345678901').waitFor();
});

test('somebody logs out, lets another user be forgotten, and logs in as somebody else', async () => {
  page = await practice.open('/v3/ng/home');
  await button('My account').click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await button('Switch user').click();
  await button('Forget Robin Keller').click();
  expect(await page.getByText('Robin Keller').count()).toBe(0);
  await button('Log in with other details').click();
  await page.getByLabel('E-mail address or user name').fill('sam@guest.example');
  await page.getByLabel('Password').fill('made-up');
  await button('Log in').click();
  await page.getByRole('heading', { name: 'Hello sam' }).waitFor();
});

test('whoever has lost the second factor finds a recovery code, and the request for help', async () => {
  page = await practice.open('/login');
  await page.getByLabel('Password').fill('made-up');
  await button('Log in').click();
  await button('Other methods').click();
  await button('Enter a recovery code').click();
  await page.getByLabel('Recovery code').fill('short');
  await button('Confirm').click();
  await page.getByText('A recovery code has at least eight characters.').waitFor();
  await button('Other methods').click();
  await button(/ask for help/).click();
  await button('Send the request').click();
  await page.getByText('Both the document and the photo are needed.').waitFor();
  await button(/Identity document$/).click();
  await button(/A photo of you/).click();
  await page.getByLabel('Address at which you can be reached').fill('me@verdier.example');
  await button('Send the request').click();
  await page.getByRole('heading', { name: 'Your request is on its way' }).waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
});
