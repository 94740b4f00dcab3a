/**
 * Words in as few lines as fit, the last one no shorter than need be.
 *
 * @returns nothing where they need more lines than there are.
 */
export function breakLines(
  words: string,
  most: { readonly lines: number; readonly width: number },
  widthOf: (words: string) => number,
): readonly string[] | undefined {
  // Only a plain space may end a line: French keeps its signs beside the word with the others.
  const parts = words.split(' ');
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} ${part}`;
    if (lines.length > 0 && widthOf(longer) <= most.width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  const fits = lines.length <= most.lines && lines.every((line) => widthOf(line) <= most.width);
  return fits ? lines : undefined;
}
