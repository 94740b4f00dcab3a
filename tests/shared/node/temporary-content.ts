import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { FIXTURES } from '../library/content-texts.ts';

/** A copy of the small library, in a folder of its own that goes when the test ends. */
export async function temporaryContent(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'cairn-content-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = join(parent, 'content');
  await cp(join(FIXTURES, 'library'), folder, { recursive: true });
  return folder;
}
