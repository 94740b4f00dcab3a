/**
 * The step to go on with after the newest tick: the next one on the page that is not ticked, on the branch and in the task
 * that the reader took.
 *
 * @returns nothing after the last step.
 */
export function nextStep(done: readonly string[]): { readonly id: string; readonly number: string } | undefined {
  const steps = [...document.querySelectorAll<HTMLElement>('.step[data-anchor]')];
  const idOf = (step: HTMLElement) => step.dataset.anchor ?? '';
  const newest = done.findLast((id) => steps.some((step) => idOf(step) === id));
  const last = steps.find((step) => idOf(step) === newest);
  const next = steps
    .slice(last ? steps.indexOf(last) + 1 : 0)
    .find((step) => !done.includes(idOf(step)) && (!last || isOnTheWay(step, last)));
  return next && { id: idOf(next), number: next.querySelector('.step-number')?.textContent?.replace(/\D/g, '') ?? '' };
}

/** Whether somebody who did `last` comes by this step: it is in no other answer to the same question. */
function isOnTheWay(step: HTMLElement, last: HTMLElement): boolean {
  if (document.querySelector('.task') && step.closest('section') !== last.closest('section')) return false;
  for (let branch = branchAround(step); branch; branch = branchAround(branch)) {
    if (!branch.contains(last) && branch.closest('.choice')?.contains(last)) return false;
  }
  return true;
}

function branchAround(element: Element): Element | null {
  return element.parentElement?.closest('.branch') ?? null;
}
