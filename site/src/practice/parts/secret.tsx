import { useState } from 'preact/hooks';
import { useWords } from '../session/practice-context.ts';
import { PARTS } from './words.ts';

/** Something that is shown only once, with a button to copy it. It is invented, and opens nothing. */
export function Secret({ value }: { readonly value: string }) {
  const words = useWords(PARTS);
  const [copied, setCopied] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // The browser does not let us: it can be selected and copied by hand.
    }
  }

  return (
    <div class="secret">
      <code>{value}</code>
      <button type="button" class="button" onClick={copy}>
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}
