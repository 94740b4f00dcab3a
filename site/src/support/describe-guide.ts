import { LANGUAGES } from '#shared/guide/language.ts';
import type { Guide, Step, Text } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { type Anchor, anchorsOf } from '#shared/library/anchors.ts';
import type { Library } from '#shared/library/library.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';
import { plainWords, viewGuide } from '../guide/guide-view.ts';
import type { Place, SupportGuide } from './support-guide.ts';

/** What its page prints a number beside. A section has one only inside a walkthrough. */
const NUMBERED: ReadonlySet<Anchor['kind']> = new Set(['task', 'step', 'choice', 'branch']);

/** A guide as the support page knows it, made at the build. */
export function describeGuide(library: Library, guide: Guide): SupportGuide {
  const views = LANGUAGES.map((language) => viewGuide(library, guide.key, language));
  const [view] = views;
  const depths = depthsOf(guide);
  const both = (text: Text): Text => {
    const [en = '', fr = ''] = views.map((one) => plainWords(one, text));
    return { en, fr };
  };
  const place = ({ id, kind, title }: Anchor): Place => {
    const number = NUMBERED.has(kind) ? view?.numbers.get(id) : undefined;
    return { id, kind, ...(number && { number }), title: both(title), depth: depths.get(id) ?? 0 };
  };
  return {
    key: guide.key,
    ...(guide.faq && { faq: guide.faq }),
    title: guide.title,
    purpose: both(guide.purpose),
    canStart: stepsOf(guide).length > 0,
    places: anchorsOf(guide).map(place),
  };
}

function depthsOf(guide: Guide): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const section of guide.sections) {
    addSteps(section.steps ?? [], 1, depths);
    for (const inner of [...(section.notes ?? []), ...(section.next ?? [])]) depths.set(inner.id, 1);
  }
  return depths;
}

function addSteps(steps: readonly Step[], depth: number, depths: Map<string, number>): void {
  for (const step of steps) {
    depths.set(step.id, depth);
    if (!isChoice(step)) continue;
    for (const branch of step.branches) {
      depths.set(branch.id, depth + 1);
      addSteps(branch.steps ?? [], depth + 2, depths);
      for (const fact of branch.next ?? []) depths.set(fact.id, depth + 2);
    }
  }
}
