import { expect, test, vi } from 'vitest';
import { oneAtATime } from '../../extension/panel/one-at-a-time.ts';

test('however often it is asked for meanwhile, it is done once more, and never twice at once', async () => {
  const log: string[] = [];
  let finish = () => {};
  const look = oneAtATime(async () => {
    log.push('begins');
    await new Promise<void>((done) => {
      finish = done;
    });
    log.push('ends');
  });
  const first = look();
  void look();
  void look();
  expect(log).toEqual(['begins']);
  finish();
  await expect.poll(() => log).toEqual(['begins', 'ends', 'begins']);
  finish();
  await first;
  void look();
  expect(log).toEqual(['begins', 'ends', 'begins', 'ends', 'begins']);
});

test('one that fails keeps nobody from the next', async () => {
  const work = vi.fn().mockRejectedValueOnce(new Error('once')).mockResolvedValue(undefined);
  const look = oneAtATime(work);
  await expect(look()).rejects.toThrow('once');
  await look();
  expect(work).toHaveBeenCalledTimes(2);
});
