import type { Client } from './clients.ts';

/** A file that a spreadsheet opens: one line a client, every field in quotes. */
export function clientsCsv(clients: readonly Client[], heads: readonly string[]): string {
  const lines = clients.map(({ name, email, turnover }) => [name, email, turnover.toFixed(2)]);
  return [heads, ...lines].map((fields) => fields.map(quoted).join(';')).join('\r\n');
}

// A field that begins with one of these would be run as a formula.
function quoted(field: string): string {
  const harmless = /^[=+\-@]/.test(field) ? `'${field}` : field;
  return `"${harmless.replaceAll('"', '""')}"`;
}
