import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAULTS } from './faults.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `npm run seeded-faults` takes many minutes, so whoever moves the code that a fault is put into is told here. */
test.each(FAULTS)('a fault can still be put in: $what', ({ file, from }) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toContain(from);
});
