import { readInline } from '#shared/guide/read-inline.ts';
import type { Text } from '#shared/guide/schema.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import { plainWords, sayText, type Voice } from './say-text.ts';

/** Guides within guides: whether one can be entered from here, and from which one this was entered. */
export type Stack = { readonly canEnter: boolean; readonly cameFrom?: Text };

/** Another guide that can be walked from a step. */
export type GuideToEnter = {
  readonly guide: string;
  /** Where it begins, if not at its beginning. */
  readonly step?: string;
  readonly title: string;
  /** `step`: the step is this guide. `named`: its words name it, for whoever needs help. */
  readonly is: 'step' | 'named';
};

/** The guides that can be walked from a step, each once: the one that the step is, then those that its words name. */
export function guidesToEnter(voice: Voice, step: PathStep): readonly GuideToEnter[] {
  const found = new Map<string, GuideToEnter>();
  const add = (guide: string, is: GuideToEnter['is'], anchor?: string) => {
    const title = voice.pack.linked[guide]?.title;
    if (!title || !isWalkable(voice, guide) || found.has(guide)) return;
    const named = { guide, title: plainWords(sayText(voice, title)), is };
    found.set(guide, anchor === undefined ? named : { ...named, step: anchor });
  };
  const own = step.kind === 'instruction' ? step.step.guide : undefined;
  if (own && 'guide' in own) add(own.guide, 'step');
  for (const text of textsOfStep(step)) {
    for (const mention of readInline(text[voice.language]).mentions) {
      if (mention.kind === 'link' && mention.to.to === 'guide') add(mention.to.guide, 'named', mention.to.anchor);
    }
  }
  return [...found.values()];
}

/** Whether another guide has steps to walk, and is not this one. */
export function isWalkable({ pack }: Voice, guide: string): boolean {
  return guide !== pack.guide.key && pack.linked[guide]?.walkable === true;
}

/** The guide to come back to, by its title. */
export function cameFrom(voice: Voice, { cameFrom: title }: Stack): { readonly cameFrom?: string } {
  return title ? { cameFrom: plainWords(sayText(voice, title)) } : {};
}

/** Not its caution: what that names is a way out, or comes later. */
function textsOfStep(step: PathStep): readonly Text[] {
  const { more } = writtenStep(step);
  const main = step.kind === 'choice' ? step.choice.ask : step.step.do;
  const ofBranches = step.kind === 'choice' ? step.choice.branches.flatMap((branch) => branch.more ?? []) : [];
  return [main, ...(more ? [more] : []), ...ofBranches];
}
