import type { LabelsOf } from './field-labels.ts';
import type { Sight } from './flat-tree.ts';
import type { Found, KnownName } from './found.ts';
import { isField } from './mute.ts';
import { fold, readableText, readText } from './readable-text.ts';
import { GENERIC } from './role-of.ts';
import { isClobbered, isDocument, isShadowRoot, isTag } from './tag-of.ts';

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

/** Names elements, and keeps each name for as long as nothing that it was read from changes. */
export function accessibleNames(eyes: Sight, labelsOf: LabelsOf): (found: Found) => string {
  return (found) => {
    const labels = labelsOf(found.element);
    const known = found.name;
    if (known?.steady && isSame(known.labels, labels)) return known.text;
    found.name = readName(found, labels, eyes);
    return found.name.text;
  };
}

function isSame<Thing>(one: readonly Thing[], other: readonly Thing[]): boolean {
  return one === other || (one.length === other.length && one.every((thing, index) => thing === other[index]));
}

/**
 * The accessible name, by the order of https://w3c.github.io/accname/ with one difference: what stands in a field is
 * never part of a name. The known libraries read it there (a text box inside of a label), so we do not use them; tests
 * compare with Chromium's own names and prove that no value is read.
 */
function readName({ element, role }: Found, labels: KnownName['labels'], eyes: Sight): KnownName {
  const given = givenName(element, eyes) || captionOf(element);
  if (given) return { text: given, labels, steady: !element.hasAttribute('aria-labelledby') };
  const outer = labels.filter(
    (label) => !labels.some((other) => other !== label && other.element.contains(label.element)),
  );
  const read = outer.map((label) => readText(label.element, eyes, element)).filter(({ text }) => text !== '');
  if (read.length > 0) {
    return { text: read.map(({ text }) => text).join(' '), labels, steady: read.every(({ steady }) => steady) };
  }
  const content = NAMED_BY_CONTENT.has(role) && !isField(element) ? readText(element, eyes) : undefined;
  const steady = labels.length === 0 && !element.hasAttribute('aria-labelledby') && (content?.steady ?? true);
  return { text: content?.text || hintOf(element), labels, steady };
}

/** The name that `aria-labelledby` or `aria-label` gives; parts of a page are named in no other way. */
export function givenName(element: Element, eyes: Sight): string {
  return byReference(element, eyes) || fold(element.getAttribute('aria-label') ?? '');
}

function byReference(element: Element, eyes: Sight): string {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return '';
  const root = element.getRootNode();
  if (!isDocument(root) && !isShadowRoot(root)) return '';
  const texts = ids.split(/\s+/).map((id) => {
    const referenced = id ? root.getElementById(id) : null;
    if (!referenced || isClobbered(referenced)) return '';
    return (
      fold(referenced.getAttribute('aria-label') ?? '') || (isField(referenced) ? '' : readableText(referenced, eyes))
    );
  });
  return texts.filter(Boolean).join(' ');
}

/** The caption of an input that is a button. It is the page's own word, in an attribute: nobody types there. */
function captionOf(element: Element): string {
  if (!isTag(element, 'input')) return '';
  if (element.type === 'image') return fold(element.alt);
  const isButton = element.type === 'button' || element.type === 'submit' || element.type === 'reset';
  return isButton ? fold(element.getAttribute('value') ?? '') : '';
}

function hintOf(element: Element): string {
  return (
    fold(element.getAttribute('title') ?? '') ||
    fold(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '')
  );
}
