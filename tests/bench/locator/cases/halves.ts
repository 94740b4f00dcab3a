import type { Half } from './bench-case.ts';
import tuning from './tuning-half.json' with { type: 'json' };

/** A site that is not in the list is for reporting, whatever its name. */
export function siteHalf(site: string): Half {
  return tuning.sites.includes(site) ? 'tuning' : 'reporting';
}

/** Tuning: both versions old, and the page in one of two languages. All others are for reporting. */
export function adminHalf(from: string, to: string, language: string): Half {
  const isOld = [from, to].every((version) => compareVersions(version, tuning.admin.newestVersion) <= 0);
  return isOld && tuning.admin.languages.includes(language) ? 'tuning' : 'reporting';
}

function compareVersions(a: string, b: string): number {
  const [one, two] = [a, b].map((version) => version.split(/[.-]/).map(Number));
  for (let at = 0; at < 3; at += 1) {
    // What is no number (a redesign with a name of its own) compares as NaN: not older than anything.
    const by = (one?.[at] ?? 0) - (two?.[at] ?? 0);
    if (by !== 0) return by;
  }
  return 0;
}
