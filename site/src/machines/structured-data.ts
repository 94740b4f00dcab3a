import type { BreadcrumbList, HowTo, HowToSection, HowToStep, WithContext } from 'schema-dts';
import type { Branch, Section, Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import { guideAddress } from '#shared/library/library.ts';
import { stepsOf } from '#shared/walkthrough/path.ts';
import { estimateTime } from '../guide/estimate-time.ts';
import { type GuideView, plainWords } from '../guide/guide-view.ts';

/** What a guide's page says of itself in the words of schema.org; the types are that vocabulary's own. */
export function structuredData(view: GuideView, site: URL): readonly WithContext<BreadcrumbList | HowTo>[] {
  const trail = breadcrumbs(view, site);
  // What is only to be read is no HowTo.
  return stepsOf(view.guide).length > 0 ? [trail, howTo(view, site)] : [trail];
}

function breadcrumbs({ guide, language, library, say }: GuideView, site: URL): WithContext<BreadcrumbList> {
  const places = [
    { name: say.allGuides, item: `/${language}/` },
    {
      name: library.categories[guide.category]?.[language] ?? guide.category,
      item: `/${language}/categories/${guide.category}/`,
    },
    { name: guide.title[language], item: guideAddress(guide, language) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: places.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(item, site).href,
    })),
  };
}

function howTo(view: GuideView, site: URL): WithContext<HowTo> {
  const { guide, language } = view;
  const address = new URL(guideAddress(guide, language), site).href;
  const sections = guide.sections.filter((section) => section.steps);
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: guide.title[language],
    description: plainWords(view, guide.purpose),
    url: address,
    inLanguage: language,
    totalTime: `PT${estimateTime(guide).most}M`,
    step: sections.map((section) => sectionData(view, section, address)),
  };
}

function sectionData(view: GuideView, section: Section, address: string): HowToSection {
  return {
    '@type': 'HowToSection',
    name: plainWords(view, section.title),
    url: `${address}#${section.id}`,
    itemListElement: stepsData(view, section.steps ?? [], address),
  };
}

/** A question is a step, and each answer to it a section of its own. */
function stepsData(view: GuideView, steps: readonly Step[], address: string): (HowToStep | HowToSection)[] {
  return steps.flatMap((step) => {
    const own: HowToStep = {
      '@type': 'HowToStep',
      text: plainWords(view, isChoice(step) ? step.ask : step.do),
      url: `${address}#${step.id}`,
    };
    return isChoice(step) ? [own, ...step.branches.map((branch) => branchData(view, branch, address))] : [own];
  });
}

function branchData(view: GuideView, branch: Branch, address: string): HowToSection {
  return {
    '@type': 'HowToSection',
    name: plainWords(view, branch.title),
    url: `${address}#${branch.id}`,
    itemListElement: stepsData(view, branch.steps ?? [], address),
  };
}
