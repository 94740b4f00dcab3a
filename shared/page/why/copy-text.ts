/**
 * Copies a text. A page may forbid the clipboard (Permissions-Policy): then the older way is tried, which copies what is
 * selected; where that is refused too, the text stays selected, for the customer to copy it.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string, shownIn: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shownIn.select();
    return document.execCommand('copy');
  }
}
