import { ANYWHERE } from '#shared/guide/anywhere.ts';
import { outcomesOf } from '#shared/guide/step.ts';
import { isOnPage } from '#shared/target/match-page.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { isNamedAlone } from '#shared/walkthrough/ahead.ts';
import { type PathStep, writtenStep } from '#shared/walkthrough/path.ts';
import { isUsedInto, type Scene, type State, type Use, useOf } from './judge-outcome.ts';
import { outcomeWatch } from './step-outcome.ts';
import { type SeenTarget, type Sighting, sightStep } from './step-sighting.ts';
import type { Surroundings } from './step-view.ts';
import type { Taken } from './take-snapshot.ts';

/** A page just read. */
export type Reading = { readonly taken: Taken; readonly snapshot: Snapshot; readonly now: number };

export type AheadTarget = SeenTarget & { readonly step: PathStep };

export type AheadWatch = {
  /** What the steps ahead point at. To be asked when the customer uses something, not at every look. */
  targets(reading: Reading): readonly AheadTarget[];
  use(target: AheadTarget, reading: Reading): void;
  /** @returns a step ahead that has been done since. */
  look(reading: Reading): string | undefined;
};

/** How long the outcome of a step may take to come after its target was used, in ms. */
const DONE_WITHIN = 15_000;

/**
 * Notices that the customer does a later step before the one that is shown: they use what it alone points at and its outcome
 * comes about, or they come to the page that it leads to. Costs nothing until then.
 */
export function watchAhead(current: PathStep, steps: readonly PathStep[], pack: Surroundings['pack']): AheadWatch {
  const arrivals = steps.flatMap((step, place) => arrivalAt(step, [current, ...steps.slice(0, place)], pack));
  const sight = (step: PathStep, { taken, snapshot }: Reading): Sighting => sightStep(step, taken, snapshot, pack, []);
  let under: { readonly step: PathStep; readonly use: Use; readonly judge: (scene: Scene) => boolean } | undefined;

  return {
    targets: (reading) =>
      steps
        .filter((step) => isTold(step, reading.snapshot.path, pack))
        .flatMap((step) => {
          const sighting = sight(step, reading);
          return sighting.saw === 'targets' ? sighting.targets.map((target) => ({ ...target, step })) : [];
        }),
    use(target, reading) {
      const { step } = target;
      const outcomes = outcomeWatch(step, pack);
      // What holds already is not what this use brings about.
      outcomes({ ...reading, sighting: sight(step, reading), use: undefined });
      under = {
        step,
        use: useOf(target, reading.snapshot, reading.now),
        judge: (scene) =>
          outcomes(scene).some(({ when }) => when === 'now') ||
          statesOf(step).some((state) => isUsedInto(state, scene)),
      };
    },
    look(reading) {
      const arrived = arrivals.filter((hasArrived) => hasArrived.at(reading.snapshot.path)).at(-1);
      if (arrived) return arrived.step;
      if (under && reading.now - under.use.at > DONE_WITHIN) under = undefined;
      if (!under) return undefined;
      const { step, use, judge } = under;
      return judge({ ...reading, sighting: sight(step, reading), use }) ? step.id : undefined;
    },
  };
}

/** Whether nothing else can be meant: by the page that it is on, or by its name. */
function isTold(step: PathStep, path: string, { guide, pages }: Surroundings['pack']): boolean {
  const { page } = writtenStep(step);
  return (
    isNamedAlone(guide, step) || (page !== undefined && page !== ANYWHERE && isOnPage(path, page, pages) === 'here')
  );
}

type Arrival = { readonly step: string; at(path: string): boolean };

/** A step that leads to a page is done by whoever comes there, unless an earlier one is at home there already. */
function arrivalAt(step: PathStep, earlier: readonly PathStep[], { pages }: Surroundings['pack']): readonly Arrival[] {
  const page = leadsTo(step).find((one) => one !== ANYWHERE);
  if (page === undefined || earlier.some((one) => writtenStep(one).page === page || leadsTo(one).includes(page)))
    return [];
  let wasThere: boolean | undefined;
  return [
    {
      step: step.id,
      at(path) {
        const isThere = isOnPage(path, page, pages) === 'here';
        const hasCome = isThere && wasThere === false;
        wasThere = isThere;
        return hasCome;
      },
    },
  ];
}

/** The states of its target in which a step is done. */
function statesOf(step: PathStep): readonly State[] {
  if (step.kind === 'choice') return [];
  return outcomesOf(step.step).flatMap((outcome) =>
    'target' in outcome && outcome.target !== 'gone' && outcome.target !== 'switched' ? [outcome.target] : [],
  );
}

function leadsTo(step: PathStep): readonly string[] {
  if (step.kind === 'choice') return [];
  return outcomesOf(step.step).flatMap((outcome) => ('page' in outcome ? [outcome.page] : []));
}
