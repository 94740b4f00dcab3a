/**
 * Copies a text. Where the page forbids the clipboard (Permissions-Policy) or the browser refuses, the field that shows it
 * is selected, for the customer to copy it.
 *
 * @returns whether it was copied.
 */
export async function copyText(text: string, shownIn: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    shownIn.select();
    return false;
  }
}
