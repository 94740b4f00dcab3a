/** Lets the browser save a file that was made in the page. Nothing is fetched for it. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then, and keeps what it reads.
  AbortSignal.timeout(60_000).addEventListener('abort', () => URL.revokeObjectURL(address), { once: true });
}
