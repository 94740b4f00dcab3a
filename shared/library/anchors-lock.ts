import type { Problem } from '#shared/guide/problem.ts';
import type { Guide } from '#shared/guide/schema.ts';
import { anchorsOf, findAnchor } from './anchors.ts';
import type { ContentText } from './compose-library.ts';

const LINE = /^[a-z0-9-]+(?:#[a-z0-9-]+)?$/;

/** Every address of these guides: `authorize-partner`, `authorize-partner#limited`; older keys and ids too. Sorted. */
export function addressesOf(guides: readonly Guide[]): string[] {
  const addresses = guides.flatMap((guide) => [
    guide.key,
    ...(guide.aliases ?? []),
    ...anchorsOf(guide).flatMap(({ id, aliases }) => [id, ...aliases].map((anchor) => `${guide.key}#${anchor}`)),
  ]);
  return [...new Set(addresses)].toSorted();
}

/** The text of content/anchors.lock with the addresses that are new. What it holds already is never dropped. */
export function stampAddresses(guides: readonly Guide[], lock: string): string {
  const kept = lock.split(/\r?\n/).filter((line) => LINE.test(line));
  return [...new Set([...kept, ...addressesOf(guides)])]
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}

/** Addresses that were published and no longer land, and those of the guides that content/anchors.lock does not hold. */
export function checkAddresses(guides: readonly Guide[], lock: ContentText): Problem[] {
  const lines = lock.text.split(/\r?\n/);
  const published = new Set(lines);
  const addresses = addressesOf(guides);
  const missing = addresses.filter((address) => !published.has(address));
  const landing = new Set(addresses);
  const lost = lines.flatMap((line, index) =>
    line === '' || landing.has(line) ? [] : checkLine(guides, line, index + 1, lock.name),
  );
  if (missing.length === 0) return lost;
  const others = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  const hint = 'Run "npm run stamp" and commit what it changes.';
  return [...lost, problem(lock.name, 1, `this file is out of date: it lacks ${missing[0]}${others}`, hint)];
}

function checkLine(guides: readonly Guide[], line: string, number: number, file: string): Problem[] {
  if (!LINE.test(line))
    return [problem(file, number, 'this line is no address', 'Run "npm run stamp", which writes the file anew.')];
  const [key = '', anchor] = line.split('#');
  const guide = guides.find((one) => one.key === key || one.aliases?.includes(key));
  if (!guide) {
    const hint = `Bring the guide back, or write "aliases: [${key}]" in the guide that took its place.`;
    return [problem(file, number, `"${line}" was published, and there is no such guide any more`, orNever(hint))];
  }
  if (anchor === undefined || findAnchor(guide, anchor)) return [];
  const hint = `In content/guides/${guide.key}.yaml, write "aliases: [${anchor}]" under the id that took its place.`;
  return [problem(file, number, `"${line}" was published, and leads nowhere any more`, orNever(hint))];
}

function orNever(hint: string): string {
  return `${hint} If it never left your computer, delete this line.`;
}

function problem(file: string, line: number, message: string, hint: string): Problem {
  return { file, line, column: 1, path: '', severity: 'error', message, hint };
}
