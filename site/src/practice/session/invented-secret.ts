const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Something that looks like a generated password or token and opens nothing. It says so itself. */
export function inventedSecret(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return `practice-${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}
