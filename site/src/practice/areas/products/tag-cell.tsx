import { Icon } from '../../parts/icon.tsx';
import { usePopup } from '../../parts/use-popup.ts';
import { useSlice, useWords } from '../../session/practice-context.ts';
import type { Product } from './sample-products.ts';
import { TagPicker } from './tag-picker.tsx';
import { tags } from './tags.ts';
import { PRODUCT_TEXTS } from './words.ts';

/** The tags of one product; each of them, and the icon behind them, opens the picker. */
export function TagCell({ product }: { readonly product: Product }) {
  const words = useWords(PRODUCT_TEXTS);
  const [all] = useSlice(tags);
  const popup = usePopup();
  const toggle = () => popup.setOpen(!popup.open);
  return (
    <td>
      <div class="popup-root tags" ref={popup.root}>
        {all
          .filter(({ products }) => products.includes(product.id))
          .map(({ id, name, color }) => (
            <button
              key={id}
              type="button"
              class={`tag ${color}`}
              aria-label={words.changeTag(name, product.name)}
              aria-expanded={popup.open}
              onClick={toggle}
            >
              {name}
            </button>
          ))}
        <button
          type="button"
          class="icon-button"
          ref={popup.button}
          aria-label={words.addTag(product.name)}
          aria-expanded={popup.open}
          onClick={toggle}
        >
          <Icon name="add" />
        </button>
        {popup.open && (
          <TagPicker
            product={product}
            onDone={() => {
              popup.setOpen(false);
              popup.button.current?.focus();
            }}
          />
        )}
      </div>
    </td>
  );
}
