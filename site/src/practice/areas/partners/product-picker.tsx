import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CheckBox } from '../../parts/check-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSlice, useWords } from '../../session/practice-context.ts';
import { products } from '../products/product-list.ts';
import { CATEGORIES, type Category } from '../products/sample-products.ts';
import { toggled } from './invitation.ts';
import { PARTNER_TEXTS } from './words.ts';

type Props = {
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly head: ComponentChildren;
  /** What stands below the categories. */
  readonly children: ComponentChildren;
};

/** Chooses products. Each category opens a panel at the side. */
export function ProductPicker({ chosen, onChange, head, children }: Props) {
  const words = useWords(PARTNER_TEXTS);
  const [all] = useSlice(products);
  const [open, setOpen] = useState<Category>();
  const buttons = useRef(new Map<Category, HTMLButtonElement>());
  const panel = useId();

  function close(): void {
    setOpen(undefined);
    if (open) buttons.current.get(open)?.focus();
  }

  return (
    <div class={open ? 'stack with-panel' : 'stack'}>
      {head}
      <ul class="categories">
        {CATEGORIES.map((category) => {
          const within = all.filter((product) => product.category === category);
          return (
            <li key={category}>
              <button
                type="button"
                class="category"
                ref={(button) => {
                  if (button) buttons.current.set(category, button);
                }}
                aria-expanded={open === category}
                aria-controls={open === category ? panel : undefined}
                onClick={() => setOpen(category)}
              >
                <Icon name={category} />
                <strong>{words[category]}</strong>
                <span class="small">
                  {words.categoryCount(within.filter(({ id }) => chosen.includes(id)).length, within.length)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {children}
      {open && <Panel key={open} id={panel} category={open} chosen={chosen} onChange={onChange} onClose={close} />}
    </div>
  );
}

type PanelProps = Pick<Props, 'chosen' | 'onChange'> & {
  readonly id: string;
  readonly category: Category;
  readonly onClose: () => void;
};

function Panel({ id, category, chosen, onChange, onClose }: PanelProps) {
  const words = useWords(PARTNER_TEXTS);
  const [all] = useSlice(products);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  return (
    <section
      id={id}
      class="panel"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="panel-head">
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {words[category]}
        </h3>
        <button type="button" class="icon-button" aria-label={words.panelClose} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ul class="panel-products">
        {all
          .filter((product) => product.category === category)
          .map((product) => (
            <li key={product.id}>
              <CheckBox checked={chosen.includes(product.id)} onChange={() => onChange(toggled(chosen, product.id))}>
                {product.name}
              </CheckBox>
            </li>
          ))}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        {words.panelDone}
      </button>
    </section>
  );
}
