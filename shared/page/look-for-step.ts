import type { ManagerLanguage } from '#shared/guide/language.ts';
import { pageLanguage } from '#shared/target/page-language.ts';
import type { Snapshot } from '#shared/target/snapshot.ts';
import type { PathStep } from '#shared/walkthrough/path.ts';
import { boxOf } from './drawn-face.ts';
import { isSameView } from './found-view.ts';
import { interestOf } from './interest.ts';
import { type Use, useOf } from './judge-outcome.ts';
import { keepToPage } from './keep-to-page.ts';
import { patience, type Weighed } from './patience.ts';
import { stepEvents } from './step-events.ts';
import { type SeenTarget, sightStep } from './step-sighting.ts';
import type { StepView, Surroundings, Teller } from './step-view.ts';
import type { PageReader, Taken } from './take-snapshot.ts';
import { type AheadTarget, type Reading, watchAhead } from './watch-ahead.ts';
import { reportOnStep, type StepReport } from './why/step-report.ts';

/** Looks for one step, as often as it is asked to, and tells what changed. */
export type StepLook = {
  look(now: number): { readonly roots: Taken['roots']; readonly again?: number; readonly settling: boolean };
  /** @returns whether what was found lies where it lay a frame ago, and is now told. */
  settle(): boolean;
  /** What the customer has been told to use. */
  targets(): readonly SeenTarget[];
  /** They used it. */
  use(target: SeenTarget): void;
  /** What the steps ahead point at. Reads the page: to be asked when something is used that nobody told them to. */
  targetsAhead(): readonly AheadTarget[];
  useAhead(target: AheadTarget): void;
  explain(): StepReport;
};

export function lookForStep(
  step: PathStep,
  around: Surroundings,
  reader: Pick<PageReader, 'read'>,
  tell: Teller,
  signal: AbortSignal,
): StepLook {
  const patient = patience();
  const interest = interestOf(step);
  const onItsPage = keepToPage(step, around.pack);
  let ahead = watchAhead(step, around.ahead ?? [], around.pack);
  let events = stepEvents(step, around.pack, tell);
  let told: { readonly view: StepView; readonly language: ManagerLanguage | undefined } | undefined;
  let language: ManagerLanguage | undefined;
  let wasEmpty = true;
  let weighed: Weighed | undefined;
  let last: Reading | undefined;
  let targets: readonly SeenTarget[] = [];
  let use: Use | undefined;

  const publish = (view: StepView): void => {
    if (view.sight !== 'found') targets = [];
    if (told && told.language === language && isSameView(told.view, view)) return;
    told = { view, language };
    tell.view(view, language);
  };
  const read = (now: number): Reading => {
    const taken = reader.read(interest);
    const before = language;
    language = pageLanguage(taken.snapshot, around.pack.labels, taken.snapshot.language) ?? language;
    // An app may declare another language before it has drawn anything: then no words have changed.
    if (before && language !== before && !wasEmpty && told?.view.sight !== 'waiting') speakAnew();
    wasEmpty = taken.snapshot.candidates.length === 0;
    const snapshot: Snapshot = { ...taken.snapshot, language: language ?? taken.snapshot.language };
    last = { taken, snapshot, now };
    return last;
  };
  /** The page says the same in other words: nothing of it has come, gone, or been done. */
  const speakAnew = (): void => {
    use = undefined;
    events = stepEvents(step, around.pack, tell, 'in other words');
    ahead = watchAhead(step, around.ahead ?? [], around.pack);
  };

  return {
    look(now) {
      const reading = read(now);
      const { taken, snapshot } = reading;
      const sighting = onItsPage(sightStep(step, taken, snapshot, around.pack, targets), snapshot.path);
      events({ snapshot, sighting, use, now }, signal);
      const done = signal.aborted ? undefined : ahead.look(reading);
      if (done !== undefined) tell.ahead?.(done);
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
    use(target) {
      if (last) use = useOf(target, last.snapshot, performance.now());
    },
    targetsAhead: () => (around.ahead?.length ? ahead.targets(read(performance.now())) : []),
    useAhead(target) {
      if (last) ahead.use(target, { ...last, now: performance.now() });
    },
    explain() {
      const { taken, snapshot } = read(performance.now());
      return reportOnStep(step, snapshot, taken.snapshot.language, around.pack);
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
