import { type ContentFile, type Finding, isMapping, type Path, valueAt } from './content-file.ts';
import { lineAt, placeOf } from './place-in-file.ts';
import type { Problem } from './problem.ts';
import { offsetInFile } from './text-offset.ts';

/** Gives a finding its file, line and column. */
export function locate(file: ContentFile, finding: Finding): Problem {
  const { line, column } = lineAt(file, offsetOf(file, finding));
  const { severity = 'error', message, hint } = finding;
  return {
    file: file.name,
    line,
    column,
    path: writtenPath(file.value, finding.path),
    severity,
    message,
    hint,
  };
}

/** `sections.add-partner.steps.2.do.fr`: ids instead of numbers where there are ids, else counted from 1. */
function writtenPath(value: unknown, path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? nameOfEntry(value, path.slice(0, index + 1)) : part))
    .join('.');
}

function nameOfEntry(value: unknown, path: Path): string {
  const entry = valueAt(value, path);
  if (isMapping(entry)) {
    for (const name of [entry.id, entry.guide, entry.faq])
      if (typeof name === 'string' || typeof name === 'number') return String(name);
  }
  return String(Number(path.at(-1)) + 1);
}

function offsetOf(file: ContentFile, { path, at = 'value' }: Finding): number {
  if (typeof at === 'object' && 'offset' in at) return at.offset;
  const place = placeOf(file, path);
  if (at === 'key') return place.key ?? place.value;
  if (at === 'value') return place.value;
  const words = valueAt(file.value, path);
  return typeof words === 'string'
    ? offsetInFile(file.text.slice(place.value, place.end), words, at.character) + place.value
    : place.value;
}
