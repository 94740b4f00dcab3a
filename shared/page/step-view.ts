import type { ManagerLanguage } from '#shared/guide/language.ts';
import type { Related, Where } from '#shared/guide/schema.ts';
import type { GuidePack } from '#shared/library/guide-pack.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';

/** What a step needs to know of the world around it. */
export type Surroundings = {
  readonly pack: GuidePack;
  /** What stands before the Manager's paths in the address: '' on the Manager, '/practice' on the practice Manager. */
  readonly base: string;
  /** Opens closed shadow roots where the browser lets an extension do so. */
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
  /** Cairn's own node, never part of a snapshot. */
  readonly own: Element;
  /** The next steps, for whoever wants to hear that one of them was done first. */
  readonly ahead?: readonly PathStep[];
};

/** What can be said of the current step on this page right now. */
export type StepView =
  | {
      readonly sight: 'found';
      readonly elements: readonly [Element, ...Element[]];
      readonly usable: 'now' | 'off-screen' | 'disabled';
      /** At a choice: which answer each element gives. */
      readonly branchOf?: ReadonlyMap<Element, string>;
      /** Labels that are worded here in another way than the newest, by their keys. */
      readonly worded?: Readonly<Record<string, string>>;
    }
  /** `since` in milliseconds, as `performance.now()` counts. */
  | { readonly sight: 'waiting'; readonly since: number }
  /** Another place than the Manager (mail, phone, a site), another page of it than where the customer is, or another guide. */
  | { readonly sight: 'elsewhere'; readonly where: Where | { readonly page: string } | { readonly other: Related } }
  | { readonly sight: 'not-found'; readonly why: 'unknown' | 'absent' | 'several' | 'covered' | 'inert' | 'hidden' };

/** `already`: it held when the step was first looked at. */
export type When = 'already' | 'now';

/** Where a step tells what it sees. */
export type Teller = {
  /** Only when it changes. `language` is the one the Manager speaks here, where that is known. */
  view(view: StepView, language: ManagerLanguage | undefined): void;
  /**
   * The step was done. `already`: it held when the step was first looked at, so a customer who came back to this step on
   * purpose should stay; it is told again, as `now`, when it comes about anew.
   */
  outcome(when: When): void;
  /** The customer answered the choice in the Manager itself. */
  chosen(branch: string, when: When): void;
  /** One of the steps ahead was done before this one. */
  ahead?(step: string): void;
  /** A step that is there to be repeated was done for so many by now; it has no outcome of its own. */
  rounds?(count: number): void;
};
