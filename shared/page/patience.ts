import { foundView, isSameView } from './found-view.ts';
import type { SeenTarget, Sighting, WhyNot } from './step-sighting.ts';
import type { StepView } from './step-view.ts';

/** One look at the page. */
export type Look = {
  readonly sighting: Sighting;
  readonly path: string;
  /** In ms. */
  readonly now: number;
  /** The page says that it is still at work. */
  readonly busy: boolean;
};

export type Weighed = {
  readonly view: StepView;
  /** When to look again without any change, in ms; absent where nothing is awaited. */
  readonly again?: number;
  /** Found, but to be shown only once it has stayed where it is for another frame. */
  readonly settling?: Targets;
};

/** Turns what single looks say into what the customer is told, so that a page may take its time. */
export type Patience = {
  weigh(look: Look): Weighed;
  /** What was settling has stayed in its place. */
  settled(targets: Targets): StepView;
};

type Targets = readonly [SeenTarget, ...SeenTarget[]];

/** How long nothing must be found on a page at rest before that is said; this and what follows in ms. */
const ABSENT_AFTER = 4000;
/** The same where it is known but something is in its way: nothing is being loaded then. */
const BLOCKED_AFTER = 1000;
/** A page that says for longer than this that it is at work is judged by what it shows. */
const BUSY_AT_MOST = 30_000;
/** How long the last sight is kept while the next one settles. */
const HELD_FOR = 250;
/** Where something is awaited, a look comes at least as often, though nothing seems to have changed. */
const SAFETY_LOOK = 1000;

export function patience(): Patience {
  let told: StepView | undefined;
  let path = '';
  let restingSince = 0;
  let settlingSince: number | undefined;

  const wait = (now: number): StepView & { sight: 'waiting' } => {
    if (told?.sight === 'waiting') return told;
    restingSince = now;
    return { sight: 'waiting', since: now };
  };

  const settle = (targets: Targets, now: number): Weighed => {
    const view = foundView(targets);
    if (told?.sight === 'found' && isSameView(told, { ...view, usable: told.usable })) return { view };
    settlingSince ??= now;
    const held = told?.sight === 'found' && now - settlingSince < HELD_FOR ? told : undefined;
    const missing = told?.sight === 'not-found' ? told : undefined;
    return { view: held ?? missing ?? wait(now), again: SAFETY_LOOK, settling: targets };
  };

  const miss = (why: WhyNot, { now, busy }: Look): Weighed => {
    if (why === 'unknown') return { view: { sight: 'not-found', why } };
    const given: StepView = { sight: 'not-found', why };
    if (told?.sight === 'not-found') return { view: given, again: SAFETY_LOOK };
    const waiting = wait(now);
    if (busy && now - waiting.since < BUSY_AT_MOST) restingSince = now;
    const enough = why === 'absent' || why === 'several' ? ABSENT_AFTER : BLOCKED_AFTER;
    return { view: now - restingSince < enough ? waiting : given, again: SAFETY_LOOK };
  };

  const weighOne = (look: Look): Weighed => {
    const { sighting, now } = look;
    if (sighting.saw === 'targets') return settle(sighting.targets, now);
    return sighting.saw === 'elsewhere' ? { view: sighting.view } : miss(sighting.why, look);
  };

  return {
    weigh(look) {
      // Another address is another chance: what was missing may be loading here.
      if (look.path !== path && told?.sight === 'not-found') told = undefined;
      path = look.path;
      const weighed = weighOne(look);
      if (!weighed.settling) settlingSince = undefined;
      told = weighed.view;
      return weighed;
    },
    settled(targets) {
      settlingSince = undefined;
      told = foundView(targets);
      return told;
    },
  };
}
