import { z } from 'zod';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Part of an address and never translated: lower-case words joined by hyphens. Never changes once published. */
export const idSchema = z
  .string()
  .regex(ID, 'Use lower-case letters, digits and single hyphens, for example "open-partners".');
