import type { LockedPackage } from './locked-packages.ts';

type Subject = { readonly name: string; readonly version: string; readonly license: string };

/**
 * A CycloneDX bill of materials from the lock file, without a time or a serial number, so that it is the same for the same lock file.
 * npm's own refuses this tree, because a tool of ours asks for `latest` of two packages that the lock file rightly pins.
 */
export function billOfMaterials(
  subject: Subject,
  packages: readonly LockedPackage[],
  shipped: ReadonlySet<string>,
): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...component(subject) } },
    components: uniquePackages(packages).map((one) => ({
      type: 'library',
      ...component(one),
      // In CycloneDX's words: excluded is what was used to build and is not in what ships.
      scope: shipped.has(one.name) ? 'required' : 'excluded',
      ...(one.integrity?.startsWith('sha512-') && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(one.integrity.slice(7), 'base64').toString('hex') }],
      }),
    })),
  };
}

function component({ name, version, license }: { name: string; version: string; license?: string }): object {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { 'bom-ref': purl, name, version, purl, ...(license && { licenses: [{ expression: license }] }) };
}

/** The same version in two places is one component. */
function uniquePackages(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return [...new Map(packages.map((one) => [`${one.name}@${one.version}`, one])).values()];
}
