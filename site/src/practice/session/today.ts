/** Today as the browser's clock has it, in the way the interface writes dates. */
export function today(): string {
  return shortDate(new Date());
}

export function shortDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}
