import type { ElementState } from '#shared/target/snapshot.ts';
import { isTag } from './tag-of.ts';

/** The state of an element apart from its reach. `disabledAround`: something that encloses it is switched off. */
export function elementState(element: Element, disabledAround: boolean): Omit<ElementState, 'reach'> {
  const disabled = disabledAround || isDisabled(element);
  if (!element.hasAttributes() && element.localName !== 'summary') return { disabled };
  const checked = isChecked(element);
  const selected = isSelected(element);
  const expanded = isExpanded(element);
  return {
    disabled,
    ...(checked === undefined ? {} : { checked }),
    ...(selected === undefined ? {} : { selected }),
    ...(expanded === undefined ? {} : { expanded }),
  };
}

function isDisabled(element: Element): boolean {
  // `:disabled` also knows a disabled fieldset around; components of their own only have the attribute.
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return true;
  return element.localName.includes('-') && element.hasAttribute('disabled');
}

function isChecked(element: Element): boolean | undefined {
  // Whether a box is ticked is its state, like a pressed button. It is no value that somebody typed.
  if (isTag(element, 'input') && (element.type === 'checkbox' || element.type === 'radio')) {
    return element.checked;
  }
  return flag(element, 'aria-checked') ?? flag(element, 'aria-pressed');
}

function isSelected(element: Element): boolean | undefined {
  const current = element.getAttribute('aria-current');
  return flag(element, 'aria-selected') ?? (current === null ? undefined : current !== 'false');
}

function isExpanded(element: Element): boolean | undefined {
  const parent = element.localName === 'summary' ? element.parentElement : null;
  if (parent && isTag(parent, 'details')) return parent.open;
  return flag(element, 'aria-expanded');
}

function flag(element: Element, attribute: string): boolean | undefined {
  const said = element.getAttribute(attribute);
  return said === null || said === 'undefined' ? undefined : said === 'true';
}
