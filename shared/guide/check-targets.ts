import { type Finding, isMapping, type Mapping, type Path } from './content-file.ts';
import { mappingsOf } from './mappings-of.ts';

/** What tells an element from others of its role. */
const DISTINGUISHING = ['label', 'near', 'under', 'only', 'yours', 'attributes'];

/** Steps without a target, targets that contradict themselves, and outcomes that no target could ever show. */
export function checkTargets(guide: unknown): Finding[] {
  return mappingsOf(guide).flatMap(({ mapping, path }) => [
    ...checkPresence(mapping, path),
    ...checkSecret(mapping, path),
    ...checkTarget(mapping.target, [...path, 'target']),
    ...checkTarget(mapping.appears, [...path, 'appears']),
    ...checkOutcomes(mapping, path),
  ]);
}

function checkPresence(step: Mapping, path: Path): Finding[] {
  if (!('do' in step) || 'ask' in step || 'branches' in step) return [];
  if ('guide' in step) return checkGuideStep(step, path);
  const inManager = !('where' in step) || step.where === 'manager';
  if (inManager && !('target' in step)) {
    const hint = 'Describe the element under "target:", or write "target: unknown" where no source describes it.';
    return [{ path, message: 'this step is in the Manager and has no target', hint }];
  }
  if (inManager || !('target' in step)) return [];
  const hint = 'Cairn points at elements of the Manager only: remove "target:", or "where:".';
  return [{ path: [...path, 'target'], at: 'key', message: 'this step is not in the Manager and has a target', hint }];
}

/** Whoever learns only afterwards that it is shown once has lost it; and where a secret is shown, Cairn does not look. */
function checkSecret(step: Mapping, path: Path): Finding[] {
  if (step.secret !== true) return [];
  const seen = ['target', 'done'].filter((key) => key in step && step[key] !== 'unknown');
  const findings = seen.map((key): Finding => {
    const hint = `Cairn does not look at a page that shows a secret: ${key === 'done' ? 'remove "done:"' : 'write "target: unknown"'}.`;
    return { path: [...path, key], at: 'key', message: `this step shows a secret and has "${key}"`, hint };
  });
  if ('caution' in step) return findings;
  const hint = 'Add "caution:", which is read before the click: that it is shown only once.';
  return [
    ...findings,
    { path: [...path, 'secret'], at: 'key', message: 'a step that shows a secret needs a caution', hint },
  ];
}

/** What happens in a step that is a guide is told by that guide. */
function checkGuideStep(step: Mapping, path: Path): Finding[] {
  return ['target', 'where', 'done'].flatMap((key) => {
    if (!(key in step)) return [];
    const hint = `A step with "guide:" is done when that guide is finished: remove "${key}:", or "guide:".`;
    return [{ path: [...path, key], at: 'key', message: `this step is a guide and has "${key}"`, hint }];
  });
}

function checkTarget(target: unknown, path: Path): Finding[] {
  if (!isMapping(target)) return [];
  if ('only' in target && 'yours' in target) {
    const hint =
      '"only": there is one such element. "yours": there are several, and the customer knows which. Keep one.';
    return [{ path: [...path, 'yours'], at: 'key', message: '"only" and "yours" contradict each other', hint }];
  }
  if (DISTINGUISHING.some((key) => key in target)) return [];
  const hint = 'Add "label:", or "only: true" where it is the only one of its role in its place.';
  return [{ path, message: 'nothing tells this element from others of its role', hint }];
}

/** An outcome that speaks of the target needs one that is described. */
function checkOutcomes(step: Mapping, path: Path): Finding[] {
  if (isMapping(step.target)) return [];
  return ['done', 'chosen'].flatMap((key) => {
    const written: unknown = step[key];
    const outcomes: unknown[] = Array.isArray(written) ? written : [written];
    return outcomes.flatMap((outcome, index) => {
      if (!isMapping(outcome) || !('view' in outcome || 'target' in outcome)) return [];
      const hint = 'Describe the target, or leave the outcome out: then the customer says that it is done.';
      const here = Array.isArray(written) ? [...path, key, index] : [...path, key];
      return [{ path: here, message: 'this outcome needs a target that is described', hint }];
    });
  });
}
