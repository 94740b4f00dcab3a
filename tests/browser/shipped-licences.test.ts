import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkLicences } from '#shared/node/check-licences.ts';
import { lockedPackages } from '#shared/node/locked-packages.ts';
import { shippedList } from '#shared/node/shipped-packages-plugin.ts';

test.each(['site', 'extension'] as const)('what ships with the %s is under permissive licences only', (what) => {
  const shipped = new Set<string>(JSON.parse(readFileSync(shippedList(what), 'utf8')));
  expect(shipped.has('preact')).toBe(true);
  expect(checkLicences(lockedPackages(), shipped)).toEqual([]);
});
