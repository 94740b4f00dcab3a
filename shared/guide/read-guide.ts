import type { ContentFile, Finding } from './content-file.ts';
import { locate } from './locate.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { type Guide, guideSchema } from './schema.ts';

/** A guide's file as it was read, for whoever compares it with the rest of the library. */
export type GuideFile = {
  readonly file: ContentFile;
  /** Absent where the file does not keep to the guide format. */
  readonly guide?: Guide;
  /** What is wrong in the file itself, whatever the rest of the library holds. */
  readonly problems: readonly Problem[];
};

/** Reads one guide. Any text is accepted; all of its mistakes are told at once. */
export function readGuide(text: string, name: string): GuideFile {
  const { file, value, findings } = readContent(text, name, guideSchema);
  const problems = findings.map((finding: Finding) => locate(file, finding));
  return value ? { file, guide: value, problems } : { file, problems };
}
