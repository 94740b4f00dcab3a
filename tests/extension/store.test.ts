import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../extension/manifest.ts';

const EXTENSION = join(import.meta.dirname, '..', '..', 'extension');
const manifest = manifestFor('chromium', 'build', 'https://cairn.example', '1.0.0');

test.each(['en', 'fr'])(
  'the store listing (%s) has the manifest’s own name and summary, and a reason for each permission',
  (language) => {
    const listing = readFileSync(join(EXTENSION, 'store', `${language}.md`), 'utf8');
    const messages = JSON.parse(readFileSync(join(EXTENSION, 'public', '_locales', language, 'messages.json'), 'utf8'));
    const [, name, summary] = listing.split(/^## .*$/m).map((part) => part.trim());
    expect(name).toBe(messages.name.message);
    expect(summary).toBe(messages.description.message);
    for (const permission of [...(manifest.permissions ?? []), 'manager.infomaniak.com'])
      expect(listing).toContain(permission);
  },
);
