/** Attributes that a developer gave an element to be known by, and that no build or framework counts up. */
const STABLE = new Set([
  'name',
  'type',
  'autocomplete',
  'href',
  'for',
  'aria-controls',
  'formcontrolname',
  'formgroupname',
  'formarrayname',
  'routerlink',
  'locationid',
]);
/** `data-uid` is the recorder's own number; the others are counted up by frameworks. */
const COUNTED = /^data-(uid|v-|react|ng|hydration|key|index|widget)/;

export function isStable(attribute: string): boolean {
  return STABLE.has(attribute) || (attribute.startsWith('data-') && !COUNTED.test(attribute));
}
