import library from 'virtual:cairn-library';
import type { APIRoute } from 'astro';

/** Every name that a practice link may give a guide (key, older key, FAQ number), each with the key of its file. */
export const GET: APIRoute = () =>
  Response.json(
    library.guides.flatMap(({ key, aliases = [], faq }) =>
      [key, ...aliases, ...(faq === undefined ? [] : [String(faq)])].map((name) => [name, key]),
    ),
  );
