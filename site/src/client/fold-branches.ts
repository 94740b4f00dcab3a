/**
 * The style sheet folds the answers that the address did not mean; here is the button that opens each again. Without script, on
 * paper, and at one press all answers are there.
 */
export function offerOtherBranches(anchor: HTMLElement | null, words: string): void {
  for (const branch of document.querySelectorAll('.branch')) {
    branch.removeAttribute('data-open');
    branch.querySelector(':scope > .unfold')?.remove();
  }
  for (let branch = anchor?.closest('.branch'); branch; branch = branch.parentElement?.closest('.branch'))
    for (const other of branch.parentElement?.children ?? [])
      if (other !== branch && other.matches('.branch')) other.append(buttonFor(other, words));
}

function buttonFor(branch: Element, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  const heading = branch.querySelector<HTMLElement>('h2, h3, h4, h5, h6');
  button.type = 'button';
  button.className = 'unfold';
  button.textContent = words;
  button.setAttribute('aria-expanded', 'false');
  if (heading?.id) button.setAttribute('aria-describedby', heading.id);
  button.addEventListener('click', () => {
    button.remove();
    branch.setAttribute('data-open', '');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
  return button;
}
