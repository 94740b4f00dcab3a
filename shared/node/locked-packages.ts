import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '..', '..');

/** One package that package-lock.json names. */
export type LockedPackage = {
  readonly name: string;
  readonly version: string;
  /** Where it is installed, from the root. */
  readonly path: string;
  /** As SPDX; absent where the package does not say. */
  readonly license?: string;
  /** As `sha512-` and base64. */
  readonly integrity?: string;
  readonly hasInstallScript: boolean;
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
      hasInstallScript: z.optional(z.boolean()),
      link: z.optional(z.boolean()),
    }),
  ),
});

/** Every package of the lock file, in its order. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  return Object.entries(packages).flatMap(([path, { version, license, integrity, hasInstallScript = false }]) =>
    path === '' || version === undefined
      ? []
      : {
          name: packageAt(path),
          version,
          path,
          hasInstallScript,
          ...(license && { license }),
          ...(integrity && { integrity }),
        },
  );
}

/** The package in whose folder a path lies: `@a/b` of `…/node_modules/@a/b/c.js`; the path itself where it is in none. */
export function packageAt(path: string): string {
  const inside = path.replaceAll('\\', '/').split('node_modules/').at(-1) ?? path;
  const [first = '', second = ''] = inside.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
