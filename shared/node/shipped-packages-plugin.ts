import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageAt } from './locked-packages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the names are written, of `site` and of `extension`. */
export function shippedList(what: 'site' | 'extension'): string {
  return join(ROOT, 'dist', `shipped-by-${what}.json`);
}

const seen = new Set<string>();

// Of a plugin only what is used here: site and extension are built by different versions of Vite.
type ShippedPackagesPlugin = {
  readonly name: string;
  readonly apply: 'build';
  generateBundle(this: { environment: { name: string } }, options: unknown, bundle: Bundle): void;
};

type Bundle = Readonly<Record<string, { readonly type: 'asset' } | Chunk>>;
type Chunk = { readonly type: 'chunk'; readonly modules: Readonly<Record<string, unknown>> };

/** Writes down which packages have code in what ships, so that their licences can be checked. */
export function shippedPackagesPlugin(what: 'site' | 'extension'): ShippedPackagesPlugin {
  return {
    name: 'cairn:shipped-packages',
    apply: 'build',
    generateBundle(_options, bundle) {
      // Pages are drawn by code that stays here.
      if (this.environment.name !== 'client') return;
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules))
          if (id.includes('node_modules/')) seen.add(packageAt(id.replace(/\0/g, '')));
      }
      mkdirSync(join(ROOT, 'dist'), { recursive: true });
      writeFileSync(shippedList(what), `${JSON.stringify([...seen].toSorted(), null, 2)}\n`);
    },
  };
}
