import { lowness } from './natural-size.ts';
import type { Placement } from './place-card.ts';
import { zoomOf } from './point-at.ts';
import type { Size } from './rect.ts';

/** Draws the card's layer there, as a dock where it has a size of its own. Writes what is new, so that a layer at rest costs no layout. */
export function standAt(layer: HTMLElement, { x, y, room, width, height }: Placement & Partial<Size>): void {
  const zoom = zoomOf(layer);
  // Both as the layer measures itself, which the page may have zoomed.
  const low = lowness(room !== undefined ? room / zoom : Number.parseFloat(layer.style.getPropertyValue('--tallest')));
  if (layer.dataset.low !== low) layer.dataset.low = low;
  write(layer, 'left', `${x / zoom}px`);
  write(layer, 'top', `${y / zoom}px`);
  write(layer, '--room', room === undefined ? '100dvh' : `${room / zoom}px`);
  if (width !== undefined) write(layer, '--dock-width', `${width / zoom}px`);
  if (height !== undefined) write(layer, '--dock-height', `${height / zoom}px`);
}

/** Sets a length of the layer, if it is another one. */
export function write({ style }: HTMLElement, property: string, value: string): void {
  if (style.getPropertyValue(property) !== value) style.setProperty(property, value);
}
