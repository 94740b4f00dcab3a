import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../site/src/paper/qr-path.ts';

test('the path draws every dark point of the code, and no other', () => {
  const address = 'https://guides.example/2669';
  const { size, path } = qrPath(address);
  const drawn = new Set<string>();
  let x = 0;
  let y = 0;
  for (const [, move, a, b, run] of path.matchAll(/([Mm])(-?\d+) ([\d.]+)h(\d+)/g)) {
    x = move === 'M' ? Number(a) : x + Number(a);
    y = move === 'M' ? Number(b) : y + Number(b);
    for (let step = 0; step < Number(run); step += 1) drawn.add(`${x + step} ${y - 0.5}`);
    x += Number(run);
  }
  const dark = encode(address, { ecc: 'L', border: 0 }).data.flatMap((row, line) =>
    row.flatMap((isDark, column) => (isDark ? [`${column} ${line}`] : [])),
  );
  expect([...drawn].toSorted()).toEqual(dark.toSorted());
  expect(size).toBeLessThan(30);
});
