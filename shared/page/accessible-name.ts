import type { LabelsOf } from './field-labels.ts';
import type { Eyes } from './flat-tree.ts';
import { isField } from './mute.ts';
import { fold, readableText } from './readable-text.ts';
import { GENERIC } from './role-of.ts';

/** Roles that are named by what stands in them. */
const NAMED_BY_CONTENT = new Set([
  'button',
  'checkbox',
  'heading',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'row',
  'switch',
  'tab',
  'treeitem',
  GENERIC,
]);

/**
 * The accessible name, by the order of https://w3c.github.io/accname/ with one difference: what stands in a field is
 * never part of a name. The known libraries read it there (a text box inside of a label), so we do not use them; tests
 * compare with Chromium's own names and prove that no value is read.
 */
export function accessibleName(element: Element, role: string, eyes: Eyes, labelsOf: LabelsOf): string {
  return (
    byReference(element, eyes) ||
    fold(element.getAttribute('aria-label') ?? '') ||
    byCaption(element) ||
    byLabels(element, eyes, labelsOf) ||
    (NAMED_BY_CONTENT.has(role) && !isField(element) ? readableText(element, eyes) : '') ||
    fold(element.getAttribute('title') ?? '') ||
    fold(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '')
  );
}

/** The name that `aria-labelledby` or `aria-label` gives, for parts of a page that are named in no other way. */
export function givenName(element: Element, eyes: Eyes): string {
  return byReference(element, eyes) || fold(element.getAttribute('aria-label') ?? '');
}

function byReference(element: Element, eyes: Eyes): string {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const texts = ids.split(/\s+/).map((id) => {
    const referenced = id ? root.getElementById(id) : null;
    if (!referenced) return '';
    return (
      fold(referenced.getAttribute('aria-label') ?? '') || (isField(referenced) ? '' : readableText(referenced, eyes))
    );
  });
  return texts.filter(Boolean).join(' ');
}

/** The caption of an input that is a button. It is the page's own word, in an attribute: nobody types there. */
function byCaption(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return '';
  if (element.type === 'image') return fold(element.alt);
  const isButton = element.type === 'button' || element.type === 'submit' || element.type === 'reset';
  return isButton ? fold(element.getAttribute('value') ?? '') : '';
}

function byLabels(element: Element, eyes: Eyes, labelsOf: LabelsOf): string {
  const texts = labelsOf(element).map((label) => readableText(label, eyes, element));
  return texts.filter(Boolean).join(' ');
}
