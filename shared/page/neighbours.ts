import type { Candidate } from '#shared/target/snapshot.ts';
import { columnTitles } from './column-title.ts';
import type { Eyes } from './flat-tree.ts';
import { headingLevel, headingTrail } from './heading-trail.ts';
import type { Setting } from './setting.ts';
import { textsBeside } from './text-beside.ts';

export type Neighbours = Pick<Candidate, 'headings' | 'before' | 'after' | 'row'>;

export const NO_NEIGHBOURS: Neighbours = { headings: [], before: '', after: '', row: '' };

/** Reads what stands around elements. To be asked in the order of the page, which is the order of its headings. */
export function neighboursOf(
  eyes: Eyes,
): (element: Element, role: string, name: string, setting: Setting) => Neighbours {
  const trail = headingTrail();
  const beside = textsBeside(eyes);
  const columnTitle = columnTitles(eyes);
  return (element, role, name, setting) => {
    const above = trail.above(setting.scope);
    if (role === 'row') beside.knowRow(element, name);
    if (role === 'heading') trail.pass(name, headingLevel(element), setting.scope);
    const column = setting.cell ? columnTitle(setting.cell) : '';
    const titles = column ? [column, ...setting.titles] : setting.titles;
    return { headings: titles.length > 0 ? [...titles, ...above] : above, ...beside.of(element, name, setting) };
  };
}
