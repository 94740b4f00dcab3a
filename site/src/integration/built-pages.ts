import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page of the built site. */
export type BuiltPage = {
  /** From the root of the site, with slashes: `en/guides/dark-mode/index.html`. */
  readonly file: string;
  readonly html: string;
};

const AT_ONCE = 16;

/** Gives every built page to `change`, and writes back what is not the same. A few at once: a large site has thousands. */
export async function changePages(folder: string, change: (page: BuiltPage) => string): Promise<void> {
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let file = files.pop(); file; file = files.pop()) {
        const path = join(folder, file);
        const html = await readFile(path, 'utf8');
        const changed = change({ file, html });
        if (changed !== html) await writeFile(path, changed);
      }
    }),
  );
}

/** Every file below a folder, from there, with slashes, in a fixed order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
