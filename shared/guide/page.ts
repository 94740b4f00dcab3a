import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A page of the Manager, as far as the sources know it. One entry of content/manager/pages.yaml. */

const routeSchema = z
  .string()
  .regex(
    /^(?:\/(?::org\??|:id|[A-Za-z0-9_.-]+))+$/,
    'Write a path such as "/v3/:org?/ng/home"; ":org?" is an optional number, ":id" any part.',
  );

const managerPageSchema = z.strictObject({
  name: textSchema,
  /** Newest first; the first is where "take me there" leads. `unknown`: no source names its address. */
  routes: z.union([z.array(routeSchema).min(1), z.literal('unknown')]),
  /** Labels to choose one after the other, from the left sidebar on. */
  reach: z.array(idSchema).min(1).optional(),
  seen: z.array(idSchema).min(1),
});

export const managerPagesSchema = z.record(idSchema, managerPageSchema);

export type ManagerPage = z.infer<typeof managerPageSchema>;
export type ManagerPages = z.infer<typeof managerPagesSchema>;
