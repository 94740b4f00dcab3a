import type { ManagerLanguage } from '#shared/guide/language.ts';

/** A number of steps as far as it is known. */
type Total = { readonly count: number; readonly exact: boolean };

/** Every word of the card that is not the guide's. Loaded with the code, so that nothing can be missing later. */
export type CardWords = {
  readonly region: string;
  readonly position: (number: number, total: Total) => string;
  readonly states: {
    readonly found: string;
    readonly waiting: string;
    readonly elsewhere: string;
    readonly notFound: string;
    /** Nobody has described the element, so nobody looked for it. */
    readonly notMarked: string;
    /** A question that only the customer can answer. */
    readonly yours: string;
  };
  readonly found: string;
  readonly foundSeveral: (count: number) => string;
  readonly answersFound: string;
  readonly furtherDown: string;
  readonly notReady: string;
  readonly foundButWait: string;
  readonly waiting: string;
  readonly yourAnswer: string;
  readonly onPage: (page: string) => string;
  readonly onSite: (site: string) => string;
  readonly places: Readonly<Record<'manager' | 'login' | 'mail' | 'phone' | 'computer', string>>;
  readonly ownGuide: string;
  readonly goTo: (page: string) => string;
  readonly belongsTo: (page: string) => string;
  readonly rightPage: string;
  readonly reachFirst: string;
  readonly reachIfAway: string;
  readonly reachThen: string;
  readonly reachEnd: string;
  readonly notFound: Readonly<Record<'unknown' | 'absent' | 'several' | 'covered' | 'inert' | 'hidden', string>>;
  readonly unconfirmed: (language: ManagerLanguage) => string;
  readonly unnamed: string;
  readonly optional: string;
  readonly caution: string;
  readonly heed: string;
  readonly heedAndShow: string;
  readonly showIt: string;
  readonly goToIt: string;
  readonly move: {
    readonly name: string;
    readonly hint: string;
    readonly where: string;
    readonly top: string;
    readonly bottom: string;
    /** Said after the two above. */
    readonly left: string;
    readonly right: string;
    readonly automatic: string;
  };
  readonly back: string;
  readonly next: string;
  readonly allDone: string;
  readonly oneMore: string;
  readonly rounds: (count: number) => string;
  readonly chosen: string;
  readonly checklist: string;
  readonly hideChecklist: string;
  /** The list at the side of the window, and back to the card; `keep` where there is only room for the card. */
  readonly dock: Readonly<Record<'open' | 'close' | 'keep' | 'cross' | 'list', string>>;
  readonly done: string;
  readonly current: string;
  readonly openInKnowledgeBase: string;
  readonly newTab: string;
  readonly otherLanguage: string;
  readonly fold: string;
  readonly unfold: string;
  readonly leave: string;
  readonly leaveCalmly: string;
  readonly leaveNow: string;
  readonly stay: string;
  readonly notSaved: Readonly<Record<'full' | 'broken', string>>;
  readonly retry: string;
  readonly notices: Readonly<Record<'unknown-step' | 'caught-up', string>>;
  readonly why: string;
  readonly hideWhy: string;
  readonly whyForSupport: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly gone: string;
  readonly endTitle: string;
  readonly endDone: (count: number) => string;
  readonly endNext: string;
  readonly endRelated: string;
  readonly close: string;
  readonly away: (title: string) => string;
  readonly takeOver: string;
  readonly start: string;
  readonly enterThis: string;
  readonly enterNamed: (title: string) => string;
  readonly returnTo: (title: string) => string;
};
