import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { toggled } from '../invitation.ts';
import { Icon } from '../parts/icon.tsx';
import { MissingAnswer } from '../parts/missing-answer.tsx';
import { ViewHeading } from '../parts/view-heading.tsx';
import { WizardFoot } from '../parts/wizard-foot.tsx';
import { usePractice } from '../practice-context.ts';
import { CATEGORIES, type Category, productsIn } from '../sample-data.ts';

/** Third question of limited access: which products. Each category opens a panel at the side. */
export function InviteProducts() {
  const { state, words } = usePractice();
  const [open, setOpen] = useState<Category>();
  const buttons = useRef(new Map<Category, HTMLButtonElement>());
  const panel = useId();

  function close(): void {
    setOpen(undefined);
    if (open) buttons.current.get(open)?.focus();
  }

  return (
    <div class={open ? 'stack with-panel' : 'stack'}>
      <ViewHeading level={2}>{words.invite.productsTitle}</ViewHeading>
      <p class="lead">{words.invite.productsLead}</p>
      <ul class="categories">
        {CATEGORIES.map((category) => {
          const products = productsIn(category);
          const chosen = products.filter(({ id }) => state.invitation.products.includes(id));
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
                <strong>{words.sidebar[category]}</strong>
                <span class="small">{words.invite.categoryCount(chosen.length, products.length)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <MissingAnswer text={words.invite.productsProblem} />
      <WizardFoot back="access" />
      {open && <ProductPanel key={open} id={panel} category={open} onClose={close} />}
    </div>
  );
}

type PanelProps = { readonly id: string; readonly category: Category; readonly onClose: () => void };

function ProductPanel({ id, category, onClose }: PanelProps) {
  const { state, words, tell } = usePractice();
  const { products } = state.invitation;
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
          {words.sidebar[category]}
        </h3>
        <button type="button" class="icon-button" aria-label={words.invite.panelClose} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <ul class="panel-products">
        {productsIn(category).map((product) => (
          <li key={product.id}>
            <label>
              <input
                type="checkbox"
                checked={products.includes(product.id)}
                onChange={() => tell({ type: 'answer', change: { products: toggled(products, product.id) } })}
              />
              <span>{product.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onClose}>
        {words.invite.panelDone}
      </button>
    </section>
  );
}
