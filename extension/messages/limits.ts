/** How much a message may hold: for the pages that say it, and for the schema that checks it. Nothing here may import a schema. */

/** Steps of a guide's page; no guide has as many. */
export const MOST_STEPS = 100;

/** Guides of which a page asks how far they are. */
export const MOST_GUIDES = 50;
