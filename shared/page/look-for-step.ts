import type { ManagerLanguage } from '#shared/guide/language.ts';
import { pageLanguage } from '#shared/target/page-language.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import { viewSignature } from '#shared/target/view-signature.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { boxOf } from './drawn-face.ts';
import { isSameView } from './found-view.ts';
import { interestOf } from './interest.ts';
import { patience, type Weighed } from './patience.ts';
import { outcomeWatch, type Seen, type Use } from './step-outcome.ts';
import { type SeenTarget, sightStep } from './step-sighting.ts';
import type { StepView, Surroundings, Teller } from './step-view.ts';
import type { PageReader, Taken } from './take-snapshot.ts';

/** Looks for one step, as often as it is asked to, and tells what changed. */
export type StepLook = {
  look(now: number): { readonly roots: Taken['roots']; readonly again?: number; readonly settling: boolean };
  /** @returns whether what was found lies where it lay a frame ago, and is now told. */
  settle(): boolean;
  /** What the customer has been told to use. */
  targets(): readonly SeenTarget[];
  /** They used it. */
  use(target: SeenTarget): void;
};

export function lookForStep(
  step: PathStep,
  around: Surroundings,
  reader: Pick<PageReader, 'read'>,
  tell: Teller,
  signal: AbortSignal,
): StepLook {
  const patient = patience();
  const outcomes = outcomeWatch(step, around.pack);
  const interest = interestOf(step);
  let told: { readonly view: StepView; readonly language: ManagerLanguage | undefined } | undefined;
  let language: ManagerLanguage | undefined;
  let snapshot: Snapshot | undefined;
  let weighed: Weighed | undefined;
  let targets: readonly SeenTarget[] = [];
  let use: Use | undefined;

  const publish = (view: StepView): void => {
    if (view.sight !== 'found') targets = [];
    if (told && told.language === language && isSameView(told.view, view)) return;
    told = { view, language };
    tell.view(view, language);
  };
  const announce = ({ branch, when }: Seen): void => {
    if (signal.aborted) return;
    if (branch === undefined) tell.outcome(when);
    else tell.chosen(branch, when);
  };

  return {
    look(now) {
      const taken = reader.read(interest);
      language = pageLanguage(taken.snapshot, around.pack.labels, taken.snapshot.language) ?? language;
      snapshot = { ...taken.snapshot, language: language ?? taken.snapshot.language };
      const sighting = sightStep(step, taken, snapshot, around.pack, targets);
      for (const seen of outcomes({ snapshot, sighting, use, now })) announce(seen);
      // The step may be over by now: then nothing more is to be said of it.
      if (signal.aborted) return { roots: taken.roots, settling: false };
      weighed = patient.weigh({ sighting, path: snapshot.path, now, busy: isBusy(document) });
      if (sighting.saw === 'targets' && !weighed.settling) targets = sighting.targets;
      publish(weighed.view);
      const { again, settling } = weighed;
      return { roots: taken.roots, ...(again === undefined ? {} : { again }), settling: settling !== undefined };
    },
    settle() {
      const settling = weighed?.settling;
      if (!settling?.every(isInPlace)) return false;
      targets = settling;
      publish(patient.settled(settling));
      return true;
    },
    targets: () => targets,
    use({ branch }) {
      if (snapshot) use = { branch, before: viewSignature(snapshot), at: performance.now() };
    },
  };
}

function isInPlace({ face, box }: SeenTarget): boolean {
  const now = boxOf(face);
  const { x, y, width, height } = box;
  return face.isConnected && now.x === x && now.y === y && now.width === width && now.height === height;
}

/** What the page itself says of being at work. */
function isBusy(document: Document): boolean {
  return document.readyState !== 'complete' || document.querySelector('[aria-busy=true]') !== null;
}
