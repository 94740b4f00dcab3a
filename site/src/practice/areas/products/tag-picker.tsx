import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { ColorChoice } from './color-choice.tsx';
import type { Product } from './sample-products.ts';
import { type Color, isTaken, tags } from './tags.ts';
import { PRODUCT_TEXTS } from './words.ts';

type Props = { readonly product: Product; readonly onDone: () => void };

/** Puts a tag on a product: one that exists, or a new one with a colour. */
export function TagPicker({ product, onDone }: Props) {
  const words = useWords(PRODUCT_TEXTS);
  const [all, tell] = useSlice(tags);
  const [typed, setTyped] = useState('');
  const [color, setColor] = useState<Color>('blue');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const name = typed.trim();
  const fitting = all.filter((tag) => tag.name.toLowerCase().includes(name.toLowerCase()));

  useEffect(() => field.current?.focus(), []);

  return (
    <section class="popup tag-picker" aria-label={words.tagsOf(product.name)}>
      <div class="field">
        <label for={id}>{words.tagField}</label>
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <ul class="tags">
        {fitting.map((tag) => {
          const on = tag.products.includes(product.id);
          return (
            <li key={tag.id}>
              <button
                type="button"
                class={`tag ${tag.color}`}
                aria-pressed={on}
                aria-label={on ? words.take(tag.name) : words.put(tag.name)}
                onClick={() => tell({ type: 'toggle', id: tag.id, product: product.id })}
              >
                {tag.name}
              </button>
            </li>
          );
        })}
      </ul>
      {name !== '' && !isTaken(all, name) && (
        <>
          <ColorChoice color={color} onChange={setColor} />
          <button
            type="button"
            class="button primary"
            onClick={() => {
              tell({ type: 'add', name, color, product: product.id });
              setTyped('');
            }}
          >
            {words.create}
          </button>
        </>
      )}
      <button type="button" class="button" onClick={onDone}>
        {words.done}
      </button>
    </section>
  );
}
