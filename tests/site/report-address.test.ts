import { expect, test } from 'vitest';
import { reportAddress } from '../../site/src/guide/report-address.ts';

const report = { subject: 'Cairn: A & B', body: 'What is wrong?\n\n/2669 (en)' };

test('an address that was set gets a mail that names the guide', () => {
  const { href, to } = reportAddress('docs@partner.example', undefined, report);
  expect(to).toBe('somebody');
  expect(href).toBe(
    'mailto:docs@partner.example?subject=Cairn%3A%20A%20%26%20B&body=What%20is%20wrong%3F%0A%0A%2F2669%20(en)',
  );
});

test('a form, or the issues of the repository, are filled in', () => {
  const form = new URL(reportAddress('https://forge.example/new?labels=guide', undefined, report).href);
  expect(Object.fromEntries(form.searchParams)).toEqual({ labels: 'guide', title: report.subject, body: report.body });
  const issues = new URL(reportAddress(undefined, 'git+https://forge.example/cairn.git', report).href);
  expect(issues.origin + issues.pathname).toBe('https://forge.example/cairn/issues/new');
});

test('where nobody set anything, no address is made up', () => {
  const { href, to } = reportAddress(undefined, undefined, report);
  expect(to).toBe('unaddressed');
  expect(href.startsWith('mailto:?subject=')).toBe(true);
});
