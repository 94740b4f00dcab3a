/**
 * The Manager logs in on a host of its own. Where the practice copy is served in its place, by a test, it does so too;
 * everywhere else the login is one of its pages.
 *
 * @param origin where the page is now, such as `https://manager.example.com`.
 * @returns the origin of the other one of the two, or nothing.
 */
export function loginOrigin(origin: string): string | undefined {
  return /^https:\/\/manager\./.test(origin) ? origin.replace('//manager.', '//login.') : undefined;
}

/** The way back, see `loginOrigin`. */
export function managerOrigin(origin: string): string | undefined {
  return /^https:\/\/login\./.test(origin) ? origin.replace('//login.', '//manager.') : undefined;
}
