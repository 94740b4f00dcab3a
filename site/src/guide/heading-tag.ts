const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading of a level; below the sixth there is none, so it stays the last. */
export function headingTag(level: number): (typeof TAGS)[number] {
  return TAGS[level - 2] ?? 'h6';
}
