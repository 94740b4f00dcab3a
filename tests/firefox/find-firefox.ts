import { findProgram } from '#shared/node/find-program.ts';

const NAMES = ['firefox-esr', 'firefox'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The Firefox named in FIREFOX, one on the PATH, or one where its own installer puts it. */
export function findFirefox(): string | undefined {
  return findProgram(process.env.FIREFOX, NAMES, PLACES);
}
