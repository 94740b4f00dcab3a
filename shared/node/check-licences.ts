import type { LockedPackage } from './locked-packages.ts';

/** Licences that ask for no more than their own text to be passed on. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
];

/** Shipped all the same: chosen for the project, and its licence asks only that its own files stay open, as they do. */
const AGREED: Readonly<Record<string, string>> = { 'webextension-polyfill': 'MPL-2.0' };

/** Allowed in tools that stay on our machines as well. */
const FOR_TOOLS = [...PERMISSIVE, 'MPL-2.0', 'LGPL-3.0-or-later', 'Python-2.0', 'BSD'];

/** Tools whose package.json names no licence; what their LICENSE file says was read by a person. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'is-relative': 'MIT', 'os-shim': 'MIT' };

/** Packages whose licence does not let them be where they are. `shipped` are the names of those in what we hand out. */
export function checkLicences(packages: readonly LockedPackage[], shipped: ReadonlySet<string>): string[] {
  return packages.flatMap(({ name, version, license = READ_BY_HAND[name] ?? 'none' }) => {
    const isShipped = shipped.has(name);
    if (AGREED[name] === license || isAllowed(license, isShipped ? PERMISSIVE : FOR_TOOLS)) return [];
    return `${name} ${version} is under ${license}, which may not be in ${isShipped ? 'what ships' : 'our tools'}`;
  });
}

/** Of a choice one must be allowed, of a sum all. */
function isAllowed(license: string, allowed: readonly string[]): boolean {
  const bare = license.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => isAllowed(one, allowed));
  return bare.split(' AND ').every((one) => allowed.includes(one));
}
