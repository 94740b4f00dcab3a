/**
 * Folds the answers that a link did not mean, so that the reader goes one way. Without script, on paper, and at one press all
 * answers are there.
 */
export function foldOtherBranches(anchor: HTMLElement, unfoldWords: string): void {
  const before = anchor.getBoundingClientRect().top;
  for (let branch = anchor.closest('.branch'); branch; branch = branch.parentElement?.closest('.branch') ?? null) {
    unfold(branch);
    for (const other of branch.parentElement?.children ?? [])
      if (other !== branch && other.matches('.branch')) fold(other, unfoldWords);
  }
  // What folded above must not carry the reader away.
  const moved = anchor.getBoundingClientRect().top - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
}

function fold(branch: Element, words: string): void {
  if (branch.hasAttribute('data-folded')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'unfold';
  button.textContent = words;
  button.setAttribute('aria-expanded', 'false');
  const heading = branch.querySelector('h2, h3, h4, h5, h6');
  if (heading?.id) button.setAttribute('aria-describedby', heading.id);
  button.addEventListener('click', () => {
    unfold(branch);
    if (!heading) return;
    heading.setAttribute('tabindex', '-1');
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  });
  branch.setAttribute('data-folded', '');
  branch.append(button);
}

function unfold(branch: Element): void {
  branch.removeAttribute('data-folded');
  branch.querySelector(':scope > .unfold')?.remove();
}
