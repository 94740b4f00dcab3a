import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

// Branded Chrome no longer loads unpacked extensions from the command line (since 137), so only Chromium will do.
const NAMES = ['chromium', 'chromium-browser'];

/** The Chromium that tests run in: the one named in CHROMIUM, one on the PATH, or one that Playwright downloaded. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
