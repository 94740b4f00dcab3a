/**
 * Copies what stands in one of our own fields. A page may forbid the clipboard (Permissions-Policy), then the older way is
 * tried; where that is refused too, the text is selected for the customer to copy.
 *
 * @returns whether it was copied.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
