import type { Candidate } from '#shared/target/snapshot.ts';
import { boxTitles } from './box-title.ts';
import { columnTitles } from './column-title.ts';
import type { Sight } from './flat-tree.ts';
import type { Found } from './found.ts';
import { type HeadingMet, headingLevel, headingTrail } from './heading-trail.ts';
import type { Setting } from './setting.ts';
import { type TextBeside, textsBeside } from './text-beside.ts';

/** What of a page is known already to whoever asks for neighbours. */
export type Known = {
  readonly pointable: readonly Found[];
  nameOf(found: Found): string;
  settingOf(found: Found): Setting;
};

export type Neighbours = {
  /** @param at the element's place among all that was found. */
  headings(found: Found, at: number): Candidate['headings'];
  beside(found: Found): TextBeside;
};

/** Reads what stands around the elements that somebody asks for; remembers what it read. */
export function neighboursOf(known: Known, eyes: Sight): Neighbours {
  const beside = textsBeside(eyes);
  const columnTitle = columnTitles(eyes);
  const boxTitle = boxTitles(eyes);
  let trail: ReturnType<typeof headingTrail> | undefined;
  return {
    headings(found, at) {
      trail ??= headingTrail(headingsOf(known));
      const { scope, cell, titled } = known.settingOf(found);
      const column = cell ? columnTitle(cell) : '';
      const titles = [column, ...titled.map(boxTitle)].filter((title) => title !== '');
      const above = trail(at, scope);
      return titles.length > 0 ? [...titles, ...above] : above;
    },
    beside: (found) => beside(found.element, known.nameOf(found), known.settingOf(found)),
  };
}

function headingsOf({ pointable, nameOf, settingOf }: Known): readonly HeadingMet[] {
  return pointable.flatMap((found, at) => {
    if (found.role !== 'heading') return [];
    return [{ at, text: nameOf(found), level: headingLevel(found.element), scope: settingOf(found).scope }];
  });
}
