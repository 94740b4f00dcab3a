import { chromium } from 'playwright-core';
import { findProgram } from './find-program.ts';

// Branded Chrome no longer loads unpacked extensions from the command line (since 137), so only Chromium will do.
const NAMES = ['chromium', 'chromium-browser'];

/** The Chromium that tests run in: the one named in CHROMIUM, one on the PATH, or one that Playwright downloaded. */
export function findChromium(): string | undefined {
  return findProgram(process.env.CHROMIUM, NAMES, [chromium.executablePath()]);
}
