import { z } from 'zod';

/** Where on the screen. Areas say what encloses the element, regions where it lies in that area. Both may be given. */
export const AREAS = ['sidebar', 'header', 'main', 'dialog', 'menu', 'panel', 'table-row', 'tab-bar'] as const;
export const REGIONS = [
  'top-left',
  'top',
  'top-right',
  'left',
  'center',
  'right',
  'bottom-left',
  'bottom',
  'bottom-right',
] as const;
export const placeSchema = z.strictObject({
  area: z.enum(AREAS).optional(),
  region: z.enum(REGIONS).optional(),
});

export type Place = z.infer<typeof placeSchema>;
