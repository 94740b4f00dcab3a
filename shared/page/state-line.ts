import type { Step } from '#shared/guide/schema.ts';
import { isChoice } from '#shared/guide/step.ts';
import type { Sight } from '#shared/walkthrough/state.ts';
import { cardWords } from './card-words.ts';
import type { CardWords } from './card-words-type.ts';
import { pageAddress } from './page-address.ts';
import { relatedGuide } from './related-guide.ts';
import { type Piece, sayLabel, type Voice } from './say-text.ts';
import type { StepView } from './step-view.ts';

/** The state of a step in words: always one of four, and what to do about it. */
export type StateLine = {
  readonly sight: Sight;
  /** The state's own name. */
  readonly name: string;
  readonly text: string;
  /** How to get there, in the words of this Manager. */
  readonly way?: readonly Piece[];
  /** `same-tab` goes there as a click on the Manager's own link would. */
  readonly link?: { readonly href: string; readonly text: string; readonly opens: 'same-tab' | 'new-tab' };
  /** The element can be brought into view. */
  readonly canShow: boolean;
  /** The focus can be taken to the element. */
  readonly canVisit: boolean;
};

/** Where the customer is. */
export type Here = { readonly base: string; readonly path: string };

type Told = Omit<StateLine, 'sight' | 'name' | 'canShow' | 'canVisit'> & { readonly canShow?: true };
type Way = Pick<StateLine, 'link' | 'way'>;
type Elsewhere = Extract<StepView, { sight: 'elsewhere' }>['where'];

export function stateLine(voice: Voice, step: Step, view: StepView, here: Here): StateLine {
  const name = nameOf(step, view, cardWords(voice.language));
  const canVisit = view.sight === 'found' && view.usable !== 'disabled';
  return { sight: view.sight, name, canShow: false, canVisit, ...tell(voice, step, view, here) };
}

function nameOf(step: Step, view: StepView, { states }: CardWords): string {
  if (view.sight !== 'not-found') return states[view.sight];
  if (view.why !== 'unknown') return states.notFound;
  return isChoice(step) ? states.yours : states.notMarked;
}

function tell(voice: Voice, step: Step, view: StepView, here: Here): Told {
  const words = cardWords(voice.language);
  switch (view.sight) {
    case 'found':
      if (view.usable === 'off-screen') return { text: words.furtherDown, canShow: true };
      if (view.usable === 'disabled') return { text: words.notReady };
      return { text: isChoice(step) ? words.answersFound : words.foundSeveral(view.elements.length) };
    case 'waiting':
      return { text: words.waiting };
    case 'elsewhere':
      return tellElsewhere(voice, view.where, here);
    case 'not-found':
      if (view.why === 'unknown' && isChoice(step)) return { text: words.yourAnswer };
      return {
        text: words.notFound[view.why],
        ...(mayBeAway(view.why) && wayTo(voice, step.page, here, 'may-be-away')),
      };
  }
}

/** Whether another page may be the remedy. */
function mayBeAway(why: Extract<StepView, { sight: 'not-found' }>['why']): boolean {
  return why === 'absent' || why === 'unknown';
}

function tellElsewhere(voice: Voice, where: Elsewhere, here: Here): Told {
  const words = cardWords(voice.language);
  if (typeof where === 'string') return { text: words.places[where] };
  if ('other' in where) {
    const { href, title } = relatedGuide(voice, where.other);
    return { text: words.ownGuide, link: { href, text: title, opens: 'new-tab' } };
  }
  if ('page' in where)
    return { text: words.onPage(pageName(voice, where.page)), ...wayTo(voice, where.page, here, 'is-away') };
  const name = where.name[voice.language];
  return { text: words.onSite(name), link: { href: where.site, text: words.goTo(name), opens: 'new-tab' } };
}

function pageName(voice: Voice, key: string): string {
  return voice.pack.pages[key]?.name[voice.language] ?? key;
}

/** A link where the page's address is known, else the names to select one after the other. */
function wayTo(voice: Voice, key: string | undefined, here: Here, claim: 'is-away' | 'may-be-away'): Way {
  const page = key === undefined ? undefined : voice.pack.pages[key];
  if (!page || key === undefined) return {};
  const words = cardWords(voice.language);
  const href = pageAddress(page, here.base, here.path);
  if (href === here.path) return {};
  const name = pageName(voice, key);
  const belongs: readonly Piece[] = claim === 'is-away' ? [] : [{ kind: 'text', text: words.belongsTo(name) }];
  if (href !== undefined) return { way: belongs, link: { href, text: words.goTo(name), opens: 'same-tab' } };
  const first = claim === 'is-away' ? words.reachFirst : words.reachIfAway;
  return { way: [...belongs, ...namesOnTheWay(voice, page.reach ?? [], first)] };
}

function namesOnTheWay(voice: Voice, labels: readonly string[], first: string): readonly Piece[] {
  if (labels.length === 0) return [];
  const words = cardWords(voice.language);
  const names = labels.flatMap((label, index): Piece[] => [
    { kind: 'text', text: index === 0 ? first : words.reachThen },
    sayLabel(voice, label),
  ]);
  return [...names, { kind: 'text', text: words.reachEnd }];
}
