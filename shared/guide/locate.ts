import { type ContentFile, type Finding, isMapping, type Path, type Place, placeKey, valueAt } from './content-file.ts';
import type { Problem } from './problem.ts';
import { offsetInFile } from './text-offset.ts';

/** Gives a finding its file, line and column. */
export function locate(file: ContentFile, finding: Finding): Problem {
  const { line, col } = file.lines.linePos(offsetOf(file, finding));
  const { severity = 'error', message, hint } = finding;
  return {
    file: file.name,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    path: writtenPath(file.value, finding.path),
    severity,
    message,
    hint,
  };
}

/** `sections.add-partner.steps.2.do.fr`: ids instead of numbers where there are ids, else counted from 1. */
export function writtenPath(value: unknown, path: Path): string {
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
  const place = nearestPlace(file, path);
  if (!place) return 0;
  if (at === 'key') return place.key ?? place.value;
  if (at === 'value') return place.value;
  const words = valueAt(file.value, path);
  return typeof words === 'string'
    ? offsetInFile(file.text.slice(place.value, place.end), words, at.character) + place.value
    : place.value;
}

/** What is missing has no place of its own: then the group it is missing from. */
function nearestPlace(file: ContentFile, path: Path): Place | undefined {
  for (let length = path.length; length >= 0; length--) {
    const place = file.places.get(placeKey(path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}
