import { checkPaths, checkTables } from './check-paths.ts';
import { checkPending } from './check-pending.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkSeen } from './check-seen.ts';
import { checkStyle } from './check-style.ts';
import { checkTargets } from './check-targets.ts';
import { checkIds, checkLinksHere, checkMarks } from './check-texts.ts';
import { checkTypography } from './check-typography.ts';
import type { ContentFile } from './content-file.ts';
import { fillPending } from './fill-pending.ts';
import { locate } from './locate.ts';
import { type NameUsed, namesUsed } from './names-used.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { type Guide, guideSchema } from './schema.ts';

/** A guide's file as it was read, for whoever compares it with the rest of the library. */
export type GuideFile = {
  readonly file: ContentFile;
  /** Absent where the file does not keep to the guide format. */
  readonly guide?: Guide;
  /** Every name that the file uses, whether or not it keeps to the format. */
  readonly names: readonly NameUsed[];
  /** What is wrong in the file itself, whatever the rest of the library holds. */
  readonly problems: readonly Problem[];
};

/** What a guide must keep to beyond its schema. Each looks at the unchecked file. */
const RULES = [
  checkIds,
  checkMarks,
  checkPaths,
  checkPending,
  checkRepeats,
  checkSeen,
  checkStyle,
  checkTables,
  checkTargets,
  checkTypography,
];

/** Reads one guide. Any text is accepted; all of its mistakes are told at once. */
export function readGuide(text: string, name: string): GuideFile {
  const { file, value, findings } = readContent(text, name, guideSchema, fillPending);
  const names = namesUsed(file.value);
  const rules = [...RULES.flatMap((check) => check(file.value)), ...checkLinksHere(file.value, names)];
  const problems = [...findings, ...rules].map((finding) => locate(file, finding));
  return { file, names, problems, ...(value && { guide: value }) };
}
