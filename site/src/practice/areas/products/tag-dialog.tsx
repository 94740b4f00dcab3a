import { useState } from 'preact/hooks';
import { TextField } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { PARTS } from '../../parts/words.ts';
import { usePractice, useSlice, useWords } from '../../session/practice-context.ts';
import { ColorChoice } from './color-choice.tsx';
import { isTaken, type Tag, tags } from './tags.ts';
import { PRODUCT_TEXTS } from './words.ts';

type Props = { readonly tag?: Tag; readonly onClose: () => void };

/** Name and colour of a tag, a new one or one that exists. */
export function TagDialog({ tag, onClose }: Props) {
  const { tell } = usePractice();
  const words = useWords(PRODUCT_TEXTS);
  const { required } = useWords(PARTS);
  const [all, tellTags] = useSlice(tags);
  const [name, setName] = useState(tag?.name ?? '');
  const [color, setColor] = useState(tag?.color ?? 'blue');
  const [error, setError] = useState<string>();

  return (
    <FormDialog
      title={tag ? words.editTitle : words.addTitle}
      submit={words.save}
      check={() => {
        const wrong = name.trim() === '' ? required : isTaken(all, name, tag?.id) ? words.taken : undefined;
        setError(wrong);
        return wrong === undefined;
      }}
      onClose={onClose}
      onSubmit={() => {
        const event = { name: name.trim(), color };
        tellTags(tag ? { type: 'edit', id: tag.id, ...event } : { type: 'add', ...event });
        tell({ type: 'say', text: words.saved(event.name) });
      }}
    >
      <TextField label={words.nameLabel} value={name} error={error} onInput={setName} />
      <ColorChoice color={color} onChange={setColor} />
    </FormDialog>
  );
}
