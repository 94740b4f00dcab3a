import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardWords } from '../card-words-type.ts';
import { copyText } from '../why/copy-text.ts';
import type { WhyView } from '../why/why-view.ts';

/** Why the step does not show: in sentences, and as a text for support that the customer sees before they send it. */
export function WhyNote({ why, words }: { why: WhyView; words: CardWords }) {
  const note = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();
  useLayoutEffect(() => note.current?.scrollIntoView({ block: 'nearest' }), []);
  const copy = async () => {
    if (text.current) setCopied((await copyText(why.copy, text.current)) ? 'yes' : 'no');
  };
  return (
    <div class="why" ref={note}>
      <ul>
        {why.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <label>
        {words.whyForSupport}
        <textarea readOnly rows={4} ref={text} value={why.copy} spellcheck={false} />
      </label>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">{copied && (copied === 'yes' ? words.copied : words.notCopied)}</span>
    </div>
  );
}
